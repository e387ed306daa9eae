package org.handrail.core.dialogue.loading;

import java.util.List;
import org.handrail.core.yaml.Keys;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Opens files that hold one group of named things under one key. */
final class Root {
    private Root() {}

    /** The named things, or null when they could not be read; then their names count as unknown to everybody. */
    static @Nullable List<Tree.Entry> entries(Tree root, Keys keys, Space space, Draft draft, Report report) {
        String key = keys.required().getFirst();
        Reading reading = Reading.of(root, "The file " + space.file(), keys, report);
        if (reading == null || !(reading.tree(key) instanceof Tree.Mapping)) {
            draft.names(space).unreadable();
        }
        return reading == null || !reading.has(key) ? null : reading.entries(key);
    }
}

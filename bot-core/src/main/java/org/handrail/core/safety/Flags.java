package org.handrail.core.safety;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All flags of a dialogue with the word lists their patterns share.
 *
 * @param concepts named lists of words and short phrases, used in patterns as {@code <name>}
 * @param blockers named lists of cues that silence a match within their clause
 */
public record Flags(List<Flag> flags, Map<String, List<String>> concepts, Map<String, List<String>> blockers) {
    public static final Flags NONE = new Flags(List.of(), Map.of(), Map.of());

    public Flags {
        flags = List.copyOf(flags);
        concepts = Map.copyOf(concepts);
        blockers = Map.copyOf(blockers);
    }

    public @Nullable Flag flag(String id) {
        for (Flag flag : flags) {
            if (flag.id().equals(id)) {
                return flag;
            }
        }
        return null;
    }
}

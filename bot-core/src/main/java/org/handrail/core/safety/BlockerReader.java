package org.handrail.core.safety;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handrail.core.yaml.Tree;

/** Reads one entry of `blockers` in flags.yaml. */
final class BlockerReader {
    private static final Set<String> KEYS = Set.of("side", "reach", "stops_at_comma", "stopped_by", "cues", "except");
    private static final List<String> SIDES = List.of("before", "after", "around");

    /** Reach of a blocker that has none: as far as its clause. */
    private static final int WHOLE_CLAUSE = Screen.LONGEST_TEXT;

    private BlockerReader() {}

    static Blocker read(String name, Tree.Mapping group, Values values) {
        values.onlyKeys(group, KEYS);
        String side = values.oneOf(group, "side", SIDES, "around");
        if (group.get("cues") == null) {
            values.report(group, "missing-key", "The blocker \"%s\" has no `cues`".formatted(name), "List the words that silence a match.");
        }
        return new Blocker(
                name,
                Blocker.Side.valueOf(side.toUpperCase(Locale.ROOT)),
                reach(group, values),
                values.yes(group, "stops_at_comma"),
                new HashSet<>(values.phrases(group, "stopped_by").stream().flatMap(phrase -> Normal.rule(phrase).stream()).toList()),
                values.phrases(group, "cues"),
                values.phrases(group, "except"));
    }

    private static int reach(Tree.Mapping group, Values values) {
        Tree tree = group.get("reach");
        if (tree == null) {
            return WHOLE_CLAUSE;
        }
        if (tree instanceof Tree.Scalar scalar && scalar.text().matches("\\d{1,3}")) {
            return Integer.parseInt(scalar.text());
        }
        values.report(tree, "wrong-kind", "`reach` must be a number of words", "Write `reach: 4`, or leave it out for the whole clause.");
        return WHOLE_CLAUSE;
    }
}

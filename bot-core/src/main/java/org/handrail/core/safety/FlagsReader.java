package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.handrail.core.problem.Problem;
import org.handrail.core.yaml.Nearest;
import org.handrail.core.yaml.Tree;

/** Reads flags.yaml. What cannot be used is reported with its place and left out; the rest is read all the same. */
public final class FlagsReader {
    private static final Set<String> KEYS =
            Set.of("learned", "concepts", "masks", "breaks", "fillers", "common_words", "blockers", "flags");

    private final Tree.Mapping root;
    private final Values values;

    private FlagsReader(Tree.Mapping root, Consumer<Problem> problems) {
        this.root = root;
        this.values = new Values(problems);
    }

    public static Flags read(Tree.Mapping root, Consumer<Problem> problems) {
        return new FlagsReader(root, problems).read();
    }

    private Flags read() {
        values.onlyKeys(root, KEYS);
        Map<String, List<String>> concepts = concepts();
        List<Blocker> blockers = new ArrayList<>();
        values.groups(root, "blockers").forEach((name, group) -> blockers.add(BlockerReader.read(name, group, values)));
        Lexicon lexicon = new Lexicon(
                concepts,
                blockers,
                values.phrases(root, "breaks"),
                values.phrases(root, "masks"),
                values.phrases(root, "fillers"),
                new HashSet<>(values.phrases(root, "common_words")));
        FlagReader reader = new FlagReader(
                values, concepts.keySet(), blockers.stream().map(Blocker::name).toList());
        List<Flag> flags = new ArrayList<>();
        values.groups(root, "flags").forEach((id, group) -> flags.add(reader.read(id, group)));
        return new Flags(flags, lexicon, sureness(), List.of());
    }

    private Sureness sureness() {
        if (!(root.get("learned") instanceof Tree.Mapping learned)) {
            return Sureness.NEVER;
        }
        values.onlyKeys(learned, Set.of("interrupt", "ask", "doubt", "ask_of"));
        int interrupt = values.percent(learned, "interrupt");
        int ask = values.percent(learned, "ask");
        int doubt = values.percent(learned, "doubt");
        if (ask > interrupt || doubt > ask) {
            values.report(
                    learned,
                    "wrong-order",
                    "`doubt`, `ask` and `interrupt` must rise in this order",
                    "Write, for example, `learned: { interrupt: 68, ask: 45, doubt: 20 }`.");
        }
        return new Sureness(interrupt, ask, doubt, askOf(learned));
    }

    private Map<String, Integer> askOf(Tree.Mapping learned) {
        Map<String, Integer> askOf = new HashMap<>();
        if (!(learned.get("ask_of") instanceof Tree.Mapping mapping)) {
            return askOf;
        }
        Set<String> flags = values.groups(root, "flags").keySet();
        for (Tree.Entry entry : mapping.entries().values()) {
            askOf.put(entry.key(), values.percent(mapping, entry.key()));
            if (!flags.contains(entry.key())) {
                values.report(
                        mapping,
                        "unknown-flag",
                        "`ask_of` names \"%s\", which is no flag".formatted(entry.key()),
                        Nearest.fix(entry.key(), flags, ""));
            }
        }
        return askOf;
    }

    private Map<String, List<String>> concepts() {
        Map<String, List<String>> concepts = new HashMap<>();
        if (root.get("concepts") instanceof Tree.Mapping mapping) {
            for (String name : mapping.entries().keySet()) {
                concepts.put(name, values.phrases(mapping, name));
            }
        } else if (root.get("concepts") != null) {
            values.report(
                    root,
                    "wrong-kind",
                    "`concepts` must be a group of lists",
                    "Write `concepts: { fever: [fever, \"high temperature\"] }`.");
        }
        return concepts;
    }
}

package org.handrail.core.dialogue.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Row;
import org.handrail.core.problem.Place;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Shapes;
import org.handrail.core.yaml.Tree;

/** Reads the {@code then} of a row. */
final class ThenReader {
    static final Row.Then NOTHING = new Row.Then(List.of(), List.of(), List.of(), Map.of(), List.of(), Map.of(), null);

    private final String by;
    private final Draft draft;
    private final Report report;
    private final Map<String, Place> derives = new LinkedHashMap<>();

    ThenReader(String by, Draft draft, Report report) {
        this.by = by;
        this.draft = draft;
        this.report = report;
    }

    /** The derived facts this row sets, with the place of each; filled by {@link #read}. */
    Map<String, Place> derives() {
        return derives;
    }

    Row.Then read(Tree tree) {
        Reading reading = Reading.of(tree, "\"then\" of " + by, FormatKeys.THEN, report);
        if (reading == null) {
            return NOTHING;
        }
        if (tree instanceof Tree.Mapping mapping && mapping.entries().isEmpty()) {
            report.error(
                    tree.place(),
                    "empty-then",
                    "\"then\" of %s is empty".formatted(by),
                    "Write what follows: ask, show, guide, derive, raise, mark or close.");
        }
        if (reading.has("derive")) {
            refuseMore(tree);
        }
        List<String> close = ids(reading, "close", Space.CARD);
        if (close.size() > 1) {
            report.error(
                    reading.placeOf("close"),
                    "close-one",
                    "%s closes with %d cards".formatted(by, close.size()),
                    "Name one card; show the others with `show`.");
        }
        return new Row.Then(
                ids(reading, "ask", Space.QUESTION),
                ids(reading, "show", Space.CARD),
                ids(reading, "guide", Space.ITEM),
                derive(reading),
                ids(reading, "raise", Space.FLAG),
                marks(reading),
                close.isEmpty() ? null : close.getFirst());
    }

    private List<String> ids(Reading reading, String key, Space space) {
        List<Tree.Scalar> ids = reading.oneOrMore(key);
        ids.forEach(id -> draft.nameUses.add(NameUse.of(space, id.text(), id.place(), by)));
        return ids.stream().map(Tree.Scalar::text).toList();
    }

    private Map<String, List<String>> marks(Reading reading) {
        Map<String, List<String>> marks = new LinkedHashMap<>();
        for (Tree.Entry entry : reading.entries("mark")) {
            draft.nameUses.add(NameUse.of(Space.QUESTION, entry.key(), entry.keyPlace(), by));
            List<Tree.Scalar> codes =
                    new Shapes(report).oneOrMore(entry.value(), "The marks of \"%s\"".formatted(entry.key()));
            draft.marks.add(new DraftMark(by, entry.key(), entry.keyPlace(), codes));
            marks.put(entry.key(), codes.stream().map(Tree.Scalar::text).toList());
        }
        return marks;
    }

    private Map<String, String> derive(Reading reading) {
        Map<String, String> derived = new LinkedHashMap<>();
        for (Tree.Entry entry : reading.entries("derive")) {
            draft.nameUses.add(NameUse.of(Space.FACT, entry.key(), entry.keyPlace(), by));
            Tree.Scalar code =
                    new Shapes(report).scalar(entry.value(), "The derived fact \"%s\"".formatted(entry.key()));
            if (code != null) {
                draft.codeUses.add(CodeUse.own(entry.key(), code.text(), code.place()));
                derives.put(entry.key(), entry.keyPlace());
                derived.put(entry.key(), code.text());
            }
        }
        return derived;
    }

    private void refuseMore(Tree then) {
        if (!(then instanceof Tree.Mapping mapping)) {
            return;
        }
        for (Tree.Entry entry : mapping.entries().values()) {
            if (!entry.key().equals("derive") && FormatKeys.THEN.all().contains(entry.key())) {
                report.error(
                        entry.keyPlace(),
                        "derive-only",
                        "%s derives a fact and also does \"%s\"".formatted(by, entry.key()),
                        "A row that derives does nothing else: move this to a row of its own.");
            }
        }
    }
}

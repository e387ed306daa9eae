package org.handrail.core.dialogue.loading;

import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Row;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;

/** Reads one file of rules/. */
final class RowsReader {
    private final String file;
    private final Draft draft;
    private final Report report;

    RowsReader(String file, Draft draft, Report report) {
        this.file = file;
        this.draft = draft;
        this.report = report;
    }

    void read(Tree root) {
        Reading reading = Reading.of(root, "The file " + file, FormatKeys.RULES, report);
        if (reading == null || !(reading.tree("rules") instanceof Tree.Sequence)) {
            draft.names(Space.ROW).unreadable();
        }
        if (reading != null) {
            reading.list("rules").forEach(this::row);
        }
    }

    private void row(Tree tree) {
        Reading reading = Reading.of(tree, "The row" + named(tree), FormatKeys.ROW, report);
        if (reading == null) {
            return;
        }
        Tree.Scalar id = reading.scalar("id");
        if (id != null) {
            draft.names(Space.ROW).declare(id.text(), id.place());
        }
        String by = "The row" + named(tree);
        Tree when = reading.tree("when");
        List<DraftCondition> conditions = when == null ? List.of() : new WhenReader(by, draft, report).read(when);
        Tree thenTree = reading.tree("then");
        ThenReader then = new ThenReader(by, draft, report);
        Row.Then result = thenTree == null ? ThenReader.NOTHING : then.read(thenTree);
        Tree.Scalar source = reading.scalar("source");
        if (source != null) {
            draft.nameUses.add(NameUse.of(Space.SOURCE, source.text(), source.place(), by));
        }
        String why = reading.text("why");
        Row row = new Row(
                id == null ? "" : id.text(),
                conditions.stream().map(DraftCondition::condition).toList(),
                result,
                why == null ? "" : why,
                source == null ? null : source.text(),
                draft.covers(reading, by),
                id == null ? tree.place() : id.place());
        draft.rows.add(new DraftRow(row, conditions, Map.copyOf(then.derives())));
    }

    private static String named(Tree tree) {
        Tree id = tree instanceof Tree.Mapping row ? row.get("id") : null;
        return id instanceof Tree.Scalar scalar ? " \"%s\"".formatted(scalar.text()) : "";
    }
}

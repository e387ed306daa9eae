package org.handrail.core.dialogue.loading;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handrail.core.dialogue.Statement;
import org.handrail.core.dialogue.Statement.Need;
import org.handrail.core.yaml.Nearest;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;

/** Reads coverage.yaml. */
final class CoverageReader {
    private final Draft draft;
    private final Report report;

    CoverageReader(Draft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    void read(Tree root) {
        Reading reading = Reading.of(root, "The file coverage.yaml", FormatKeys.COVERAGE, report);
        if (reading == null || !(reading.tree("statements") instanceof Tree.Sequence)) {
            draft.names(Space.STATEMENT).unreadable();
        }
        if (reading != null) {
            reading.list("statements").forEach(this::statement);
        }
    }

    private void statement(Tree tree) {
        Reading reading = Reading.of(tree, "The statement", FormatKeys.STATEMENT, report);
        Tree.Scalar id = reading == null ? null : reading.scalar("id");
        if (reading == null || id == null) {
            return;
        }
        draft.names(Space.STATEMENT).declare(id.text(), id.place());
        String about = reading.text("about");
        Set<Need> needs = new LinkedHashSet<>();
        reading.oneOrMore("needs").forEach(need -> need(id.text(), need, needs));
        draft.statements.add(new Statement(id.text(), about == null ? "" : about, List.copyOf(needs), id.place()));
    }

    private void need(String statement, Tree.Scalar written, Set<Need> needs) {
        for (Need need : Need.values()) {
            if (name(need).equals(written.text())) {
                needs.add(need);
                return;
            }
        }
        report.error(
                written.place(),
                "unknown-value",
                "The statement \"%s\" needs \"%s\", which is no way to meet it".formatted(statement, written.text()),
                Nearest.fix(
                        written.text(),
                        Arrays.stream(Need.values()).map(CoverageReader::name).toList(),
                        ""));
    }

    /** As it is written in the file. */
    static String name(Need need) {
        return need.name().toLowerCase(Locale.ROOT);
    }
}

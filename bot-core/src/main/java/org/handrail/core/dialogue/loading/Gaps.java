package org.handrail.core.dialogue.loading;

import java.util.List;
import java.util.stream.Collectors;
import org.handrail.core.dialogue.Coverage;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Statement;
import org.handrail.core.dialogue.Statement.Need;
import org.handrail.core.problem.Problem;

/** Tells which statements of the source document a dialogue does not meet. Looks at a whole dialogue, so that it repeats no other problem. */
final class Gaps {
    /** A dialogue with a gap is not used. While content is being written, WARNING lets it be used all the same. */
    private static final Problem.Severity SEVERITY = Problem.Severity.ERROR;

    private Gaps() {}

    static void tell(Dialogue dialogue, Report report) {
        for (Coverage.Met met : Coverage.of(dialogue).statements()) {
            if (!met.missing().isEmpty()) {
                report.accept(problem(met.statement(), met.missing()));
            }
        }
    }

    private static Problem problem(Statement statement, List<Need> missing) {
        return new Problem(
                statement.place(),
                SEVERITY,
                "not-covered",
                "Of the statement \"%s\" nothing meets: %s"
                        .formatted(
                                statement.id(),
                                missing.stream().map(CoverageReader::name).collect(Collectors.joining(", "))),
                "Let %s say `covers: \"%s\"`."
                        .formatted(
                                missing.stream().map(Gaps::fitting).collect(Collectors.joining(", and ")),
                                statement.id()));
    }

    private static String fitting(Need need) {
        return switch (need) {
            case ASK -> "a question";
            case INFORM -> "a card";
            case GUIDE -> "a guide item or section";
            case NAVIGATOR -> "a card with the clinic's hours or a number to call (or a row that raises a flag)";
        };
    }
}

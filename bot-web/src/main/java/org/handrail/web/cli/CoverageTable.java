package org.handrail.web.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handrail.core.dialogue.Coverage;
import org.handrail.core.dialogue.Dialogue;

/** What of the source document a dialogue meets, and with what: one line for each statement. */
final class CoverageTable {
    private static final String NOTHING = "NOTHING";

    private CoverageTable() {}

    /** Prints nothing for a dialogue without coverage.yaml. */
    static void print(Dialogue dialogue, PrintWriter out) {
        Coverage coverage = Coverage.of(dialogue);
        if (coverage.statements().isEmpty()) {
            return;
        }
        out.printf("Coverage of dialogues/%s:%n", dialogue.id());
        coverage.statements()
                .forEach(met -> out.printf("  %-6s %s%n", met.statement().id(), line(met)));
        out.printf(
                "  %d/%d statements have all they need.%n",
                coverage.met(), coverage.statements().size());
    }

    private static String line(Coverage.Met met) {
        return met.by().entrySet().stream()
                .map(by -> by.getKey().name().toLowerCase(Locale.ROOT) + ": " + names(by.getValue()))
                .collect(Collectors.joining(" | "));
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? NOTHING : String.join(", ", names);
    }
}

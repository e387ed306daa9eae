package org.handrail.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.handrail.core.dialogue.Coverage;
import org.handrail.core.dialogue.Dialogue;

/**
 * What of the source document a dialogue meets, and with what.
 *
 * @param met how many of its statements have all they need
 * @param of how many there are; none for a dialogue without coverage.yaml
 */
record CoverageTable(String dialogue, long met, int of, List<Line> statements) {
    private static final String NOTHING = "NOTHING";

    /**
     * One statement.
     *
     * @param by need → what meets it, in the words of the files
     */
    record Line(String id, Map<String, List<String>> by) {}

    static CoverageTable of(Dialogue dialogue) {
        Coverage coverage = Coverage.of(dialogue);
        List<Line> lines = coverage.statements().stream()
                .map(met -> {
                    Map<String, List<String>> by = new TreeMap<>();
                    met.by().forEach((need, names) -> by.put(need.name().toLowerCase(Locale.ROOT), names));
                    return new Line(met.statement().id(), by);
                })
                .toList();
        return new CoverageTable(dialogue.id(), coverage.met(), lines.size(), lines);
    }

    /** For people: one line for each statement. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (of > 0) {
            lines.add("dialogues/%s: %d/%d statements of the source document have all they need"
                    .formatted(dialogue, met, of));
            statements.forEach(line -> lines.add("  %-6s %s".formatted(line.id(), text(line))));
        }
        return lines;
    }

    private static String text(Line line) {
        return line.by().entrySet().stream()
                .map(by -> by.getKey() + ": " + (by.getValue().isEmpty() ? NOTHING : String.join(", ", by.getValue())))
                .collect(Collectors.joining(" | "));
    }
}

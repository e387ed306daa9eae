package org.handrail.core.safety;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.handrail.core.safety.MeasureLearned.Phrase;

/**
 * Measures the screen, with what it learned from the shipped examples, on a folder of phrases nobody learned from.
 * Arguments: the folder, the writers that count, comma separated ("all" = everybody), and "errors" to see every miss and false alarm.
 */
final class MeasureScreen {
    private static final class Count {
        int lines;
        int raised;
        int right;
        int asks;
        int interrupts;
    }

    private final Screen screen = FlagsFixture.learnedScreen();
    private final Map<String, Map<String, Count>> counts = new TreeMap<>();
    private final PrintStream out;
    private final boolean errors;

    private MeasureScreen(PrintStream out, boolean errors) {
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        MeasureScreen measure = new MeasureScreen(out, args.length > 2 && args[2].equals("errors"));
        Set<String> writers = args.length > 1 ? Set.of(args[1].split(",", -1)) : Set.of("all");
        for (Phrase line : MeasureLearned.read(Path.of(args[0]))) {
            if (writers.contains("all") || writers.contains(line.writer())) {
                measure.count(line);
            }
        }
        measure.print();
    }

    private void count(Phrase line) {
        List<Hit> hits = screen.screen(line.text(), FlagsFixture.FEVER);
        String kind = line.isDanger() ? line.label() : line.kind().equals("redflags") ? "look-alike" : line.kind();
        boolean danger = line.isDanger();
        add(
                counts.computeIfAbsent(kind, k -> new TreeMap<>()).computeIfAbsent(line.language(), k -> new Count()),
                line,
                hits);
        if (danger) {
            add(
                    counts.computeIfAbsent("ALL", k -> new TreeMap<>())
                            .computeIfAbsent(line.language(), k -> new Count()),
                    line,
                    hits);
        }
        if (errors && danger == hits.isEmpty()) {
            out.printf(
                    "%s %s %s | %s | %s%n",
                    danger ? "MISS" : "FALSE",
                    line.language(),
                    kind,
                    line.text().replace('\n', ' '),
                    hits);
        }
    }

    private static void add(Count count, Phrase line, List<Hit> hits) {
        count.lines++;
        count.raised += hits.isEmpty() ? 0 : 1;
        count.right += hits.stream().anyMatch(hit -> hit.flag().equals(line.label())) ? 1 : 0;
        count.interrupts += hits.stream().anyMatch(hit -> hit.tier() == Tier.INTERRUPT) ? 1 : 0;
        count.asks += hits.stream().allMatch(hit -> hit.tier() == Tier.ASK) && !hits.isEmpty() ? 1 : 0;
    }

    private void print() {
        out.println("| kind | language | lines | interrupted or asked % | right flag % | interrupted % | asked % |");
        out.println("|---|---|---|---|---|---|---|");
        counts.forEach((kind, byLanguage) -> byLanguage.forEach((language, c) -> out.printf(
                "| %s | %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
                kind,
                language,
                c.lines,
                100.0 * c.raised / c.lines,
                100.0 * c.right / c.lines,
                100.0 * c.interrupts / c.lines,
                100.0 * c.asks / c.lines)));
    }
}

package org.handrail.core.safety;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the screen on a folder of phrases ({@code en/redflags.jsonl}, {@code en/ordinary.jsonl}, the same in {@code es/}).
 * Arguments: the folder, the writers that count, comma separated ("all" = everybody), and "errors" to see every miss and false alarm.
 */
final class MeasureScreen {
    private static final JsonMapper JSON = new JsonMapper();

    private record Line(String text, String label, String writer, String language, boolean ordinary) {}

    private static final class Count {
        int lines;
        int raised;
        int right;
        int interrupts;
    }

    private final Screen screen = FlagsFixture.screen();
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
        for (Line line : lines(Path.of(args[0]))) {
            if (writers.contains("all") || writers.contains(line.writer)) {
                measure.count(line);
            }
        }
        measure.print();
    }

    private static List<Line> lines(Path folder) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String language : List.of("en", "es")) {
            for (String file : List.of("redflags", "ordinary")) {
                for (String json : Files.readAllLines(folder.resolve(language).resolve(file + ".jsonl"))) {
                    JsonNode node = JSON.readTree(json);
                    lines.add(new Line(
                            node.get("text").asString(),
                            node.get("label").asString(),
                            node.get("writer").asString(),
                            language,
                            file.equals("ordinary")));
                }
            }
        }
        return lines;
    }

    private void count(Line line) {
        List<Hit> hits = screen.screen(line.text, FlagsFixture.FEVER);
        String kind = line.ordinary ? "ordinary" : line.label.equals("none") ? "look-alike" : line.label;
        boolean danger = !line.ordinary && !line.label.equals("none");
        add(counts.computeIfAbsent(kind, k -> new TreeMap<>()).computeIfAbsent(line.language, k -> new Count()), line, hits);
        if (danger) {
            add(counts.computeIfAbsent("ALL", k -> new TreeMap<>()).computeIfAbsent(line.language, k -> new Count()), line, hits);
        }
        if (errors && danger == hits.isEmpty()) {
            out.printf("%s %s %s | %s | %s%n", danger ? "MISS" : "FALSE", line.language, kind, line.text.replace('\n', ' '), hits);
        }
    }

    private static void add(Count count, Line line, List<Hit> hits) {
        count.lines++;
        count.raised += hits.isEmpty() ? 0 : 1;
        count.right += hits.stream().anyMatch(hit -> hit.flag().equals(line.label)) ? 1 : 0;
        count.interrupts += hits.stream().anyMatch(hit -> hit.level() != Level.SAME_DAY) ? 1 : 0;
    }

    private void print() {
        out.println("| kind | language | lines | raised % | right flag % | interrupts % |");
        out.println("|---|---|---|---|---|---|");
        counts.forEach((kind, byLanguage) -> byLanguage.forEach((language, c) -> out.printf(
                "| %s | %s | %d | %.1f | %.1f | %.1f |%n",
                kind, language, c.lines, 100.0 * c.raised / c.lines, 100.0 * c.right / c.lines, 100.0 * c.interrupts / c.lines)));
    }
}

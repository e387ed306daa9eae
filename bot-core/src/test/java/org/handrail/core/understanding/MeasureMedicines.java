package org.handrail.core.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fixtures.RulesFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well typed answers are understood, on files of lines {@code {question, text, lang, expected}} (several codes joined with +, or UNCLEAR).
 * Not a test: {@code main} takes a question and files, and prints what was right, what was offered among others, and what was wrong.
 */
final class MeasureMedicines {
    private MeasureMedicines() {}

    public static void main(String[] args) throws IOException {
        Dialogue dialogue = RulesFolder.dialogue();
        for (String file : List.of(args).subList(1, args.length)) {
            Map<String, Integer> counts = new TreeMap<>();
            for (String line : Files.readAllLines(Path.of(file))) {
                JsonNode row = JsonMapper.shared().readTree(line);
                if (row.path("question").asString().equals(args[0])) {
                    String typed = row.path("text").asString();
                    String expected = row.path("expected").asString();
                    String found = found(dialogue, row.path("lang").asString(), args[0], typed);
                    String verdict = verdict(expected, found);
                    counts.merge(verdict, 1, Integer::sum);
                    System.out.printf("%-8s %s | wanted %s | got %s%n", verdict, typed, expected, found);
                }
            }
            System.out.println(file + " " + args[0] + " " + counts);
        }
    }

    private static String found(Dialogue dialogue, String language, String question, String typed) {
        return switch (Understanding.of(dialogue, language).typed(typed, question, false)) {
            case Meaning.Chose chose -> codes(chose.value());
            case Meaning.Guessed guessed ->
                String.join(
                        " or ",
                        guessed.values().stream().map(MeasureMedicines::codes).toList());
            case Meaning.Unclear _ -> "UNCLEAR";
            case Meaning.Danger _, Meaning.Wants _, Meaning.AnsweredDanger _, Meaning.ChangesGuide _ -> "OTHER";
        };
    }

    private static String codes(FactValue value) {
        return value instanceof FactValue.Codes(List<String> codes)
                ? String.join("+", codes.stream().sorted().toList())
                : "OTHER";
    }

    private static String verdict(String expected, String found) {
        List<String> offered = Arrays.asList(found.split(" or "));
        if (found.equals(expected)) {
            return "right";
        }
        return offered.contains(expected) ? "among" : found.equals("UNCLEAR") ? "asked" : "wrong";
    }
}

package org.handrail.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.safety.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well typed answers are understood, on lines other people wrote: {@code en/answers.jsonl} and {@code es/answers.jsonl} below the folder
 * {@code handrail.phrases}, each line {@code {question, text, lang, expected}} (several codes joined with +, or UNCLEAR). Skipped without it.
 *
 * <p>The lines fall into two halves by a checksum of their text. {@code handrail.phrases.half=development} prints every line that was not
 * understood, {@code held} only counts: nobody is to read that half while writing phrases. {@code handrail.phrases.question} picks one.
 */
@EnabledIfSystemProperty(named = "handrail.phrases", matches = ".+")
class MeasureAnswersTest {
    private static final String UNCLEAR = "UNCLEAR";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final JsonMapper JSON = new JsonMapper();

    /** What became of a line, the worst last. */
    private enum Verdict {
        /** Taken as what was meant; or left alone where nothing can be told. */
        RIGHT,
        /** What was meant is the only or the first thing the person is asked about. */
        OFFERED,
        /** It is one of several things, or several are offered where nothing can be told. */
        AMONG,
        /** Nothing was understood. */
        ASKED_AGAIN,
        /** The screen for danger comes first. */
        DANGER,
        /** The person is asked about something else. */
        OFFERED_WRONG,
        /** Something else was taken without asking. */
        STORED_WRONG
    }

    private record Line(String question, String typed, String language, String expected) {
        boolean isHeld() {
            CRC32 sum = new CRC32();
            sum.update(typed.getBytes(StandardCharsets.UTF_8));
            return sum.getValue() % 2 == 0;
        }
    }

    private final Dialogue dialogue = RulesFolder.dialogue();
    private final Screen screen = Screen.of(dialogue.flags());
    private final Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Test
    void measure() throws IOException {
        boolean held = !System.getProperty("handrail.phrases.half", "held").equals("development");
        String only = System.getProperty("handrail.phrases.question", "");
        for (String language : List.of("en", "es")) {
            Understanding understanding = Understanding.of(dialogue, language, Requests.learned(dialogue, List.of()));
            for (Line line : lines(language)) {
                if (line.isHeld() == held && (only.isEmpty() || line.question.equals(only))) {
                    Verdict verdict = count(understanding, line);
                    if (!held && verdict != Verdict.RIGHT && verdict != Verdict.OFFERED) {
                        tell(understanding, line, verdict);
                    }
                }
            }
        }
        print();
        assertThat(counts).isNotEmpty();
    }

    private static List<Line> lines(String language) throws IOException {
        List<Line> lines = new ArrayList<>();
        Path file = Path.of(System.getProperty("handrail.phrases"), language, "answers.jsonl");
        for (String json : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(json);
            lines.add(new Line(
                    row.path("question").asString(),
                    row.path("text").asString(),
                    language,
                    row.path("expected").asString()));
        }
        return lines;
    }

    private Verdict count(Understanding understanding, Line line) {
        Verdict verdict = screen.screen(line.typed, RulesFolder.clinic().feverFahrenheit())
                        .isEmpty()
                ? verdict(understanding.typed(line.typed, line.question, false, TODAY), line.expected)
                : Verdict.DANGER;
        for (String row : List.of(line.language + " all", line.language + " " + line.question)) {
            counts.computeIfAbsent(row, _ -> new EnumMap<>(Verdict.class)).merge(verdict, 1, Integer::sum);
        }
        return verdict;
    }

    private static Verdict verdict(Meaning meaning, String expected) {
        return switch (meaning) {
            case Meaning.Chose chose -> isMeant(chose.value(), expected) ? Verdict.RIGHT : Verdict.STORED_WRONG;
            case Meaning.Guessed guessed -> offered(guessed.values(), expected);
            case Meaning.Unclear _ -> expected.equals(UNCLEAR) ? Verdict.RIGHT : Verdict.ASKED_AGAIN;
            case Meaning.Wants _ -> expected.equals(UNCLEAR) ? Verdict.RIGHT : Verdict.STORED_WRONG;
            case Meaning.Danger _, Meaning.Suspect _ -> Verdict.STORED_WRONG;
            case Meaning.AsksAbout _, Meaning.MayAsk _ ->
                expected.equals(UNCLEAR) ? Verdict.RIGHT : Verdict.ASKED_AGAIN;
            case Meaning.AnsweredDanger _, Meaning.ChangesGuide _ -> Verdict.STORED_WRONG;
        };
    }

    private static Verdict offered(List<FactValue> values, String expected) {
        if (isMeant(values.getFirst(), expected)) {
            return Verdict.OFFERED;
        }
        boolean chooses = values.size() > 1 && expected.equals(UNCLEAR);
        return chooses || values.stream().anyMatch(value -> isMeant(value, expected))
                ? Verdict.AMONG
                : Verdict.OFFERED_WRONG;
    }

    /** "I don't know" is NOT_SURE here and UNCLEAR for those who wrote the lines. */
    private static boolean isMeant(FactValue value, String expected) {
        return switch (value) {
            case FactValue.Codes(List<String> codes) ->
                codes.stream().allMatch(Reserved::is)
                        ? expected.equals(UNCLEAR)
                        : String.join("+", codes.stream().sorted().toList()).equals(expected);
            case FactValue.Whole(int number) -> Integer.toString(number).equals(expected);
            case FactValue.Words _ -> false;
        };
    }

    private void tell(Understanding understanding, Line line, Verdict verdict) {
        Meaning meaning = understanding.typed(line.typed, line.question, false, TODAY);
        Object got = switch (meaning) {
            case Meaning.Chose chose -> chose.value();
            case Meaning.Guessed guessed -> guessed.values();
            case Meaning.Wants wants -> wants.command();
            case Meaning.Unclear _, Meaning.Danger _, Meaning.Suspect _ -> "";
            case Meaning.AnsweredDanger _, Meaning.ChangesGuide _, Meaning.AsksAbout _, Meaning.MayAsk _ -> "";
        };
        out.printf(
                "%-13s %s %-18s %s | %s | %s%n", verdict, line.language, line.question, line.typed, line.expected, got);
    }

    private void print() {
        out.println("| lines | "
                + String.join(
                        " | ",
                        List.of(Verdict.values()).stream().map(Enum::name).toList()) + " |");
        out.println("|---|---|---|---|---|---|---|---|");
        counts.forEach((row, verdicts) -> {
            int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
            StringBuilder cells = new StringBuilder("| %s (%d) |".formatted(row, all));
            for (Verdict verdict : Verdict.values()) {
                int count = verdicts.getOrDefault(verdict, 0);
                cells.append(
                        row.endsWith(" all")
                                ? " %d = %.1f %% |".formatted(count, 100.0 * count / all)
                                : " %d |".formatted(count));
            }
            out.println(cells);
        });
    }
}

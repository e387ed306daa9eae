package org.handrail.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Medicine;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fixtures.RulesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of medicines in typed answers, on the shipped table. */
class MedicineAnswersTest {
    private static final Dialogue DIALOGUE = RulesFolder.dialogue();
    private static final Map<String, Understanding> LANGUAGES = Map.of(
            "en",
            Understanding.of(DIALOGUE, "en", Requests.learned(DIALOGUE, List.of())),
            "es",
            Understanding.of(DIALOGUE, "es", Requests.learned(DIALOGUE, List.of())));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final int LEAST_LINES = 120;

    record Line(String question, String language, String typed, String expected) {}

    static Stream<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/understanding/medicines.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" \\| ", -1)))
                .map(parts -> new Line(parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isUnderstood(Line line) {
        assertThat(told(meaning(line))).isEqualTo(line.expected());
    }

    @Test
    void noLineIsLost() throws IOException {
        assertThat(lines()).hasSizeGreaterThan(LEAST_LINES);
    }

    /** Neither a name by itself nor any name among other words is ever an answer before the person has said yes. */
    @Test
    void aNameNeverDecides() {
        for (Medicine medicine : DIALOGUE.medicines().all()) {
            for (String name : medicine.names()) {
                for (String around : List.of("%s", "%s!", "I take %s", "%s and chemo", "no %s", "%S")) {
                    for (String question : List.of("current_therapy", "past_therapy", "subtype")) {
                        for (Understanding understanding : LANGUAGES.values()) {
                            Meaning meaning = understanding.typed(around.formatted(name), question, false, TODAY);
                            assertThat(meaning)
                                    .as("%s: %s", question, around.formatted(name))
                                    .isNotInstanceOf(Meaning.Chose.class);
                        }
                    }
                }
            }
        }
    }

    @Test
    void everyNameOfTheTableIsFoundAlone() {
        for (Medicine medicine : DIALOGUE.medicines().all()) {
            for (String name : medicine.names()) {
                String classCode = medicine.classCode();
                assertThat(told(meaning(new Line("current_therapy", "en", name, ""))))
                        .as(name)
                        .isEqualTo(classCode == null ? "LOOK" : classCode);
            }
        }
    }

    @Test
    void theSuggestedTypeNamesTheMedicineAsTheTableWritesIt() {
        assertThat(meaning(new Line("subtype", "en", "i get HERCEPTN", "")))
                .isInstanceOfSatisfying(
                        Meaning.Guessed.class,
                        guess -> assertThat(guess.named().medicine()).isEqualTo("Herceptin"));
    }

    @Test
    void aBeginningThatSeveralMedicinesShareOffersEveryClass() {
        assertThat(told(meaning(new Line("current_therapy", "en", "letrozole and trastu", ""))))
                .isEqualTo("HORMONE+ADC or HORMONE+HER2_ANTIBODY");
    }

    @Test
    void aVeryLongTextIsReadUpToItsBound() {
        String typed = "word ".repeat(TypedWord.MOST) + "letrozole";
        assertThat(told(meaning(new Line("current_therapy", "en", typed, "")))).isEqualTo("LOOK");
        assertThat(TypedWord.in("a".repeat(100_000) + " " + "b ".repeat(100_000)))
                .hasSize(TypedWord.MOST);
    }

    private static Meaning meaning(Line line) {
        return Objects.requireNonNull(LANGUAGES.get(line.language()))
                .typed(line.typed(), line.question(), false, TODAY);
    }

    private static String told(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Chose chose -> "CHOSE " + chose.value();
            case Meaning.Guessed guess ->
                String.join(
                                " or ",
                                guess.values().stream()
                                        .map(MedicineAnswersTest::codes)
                                        .toList())
                        + (guess.named().unread().isEmpty()
                                ? ""
                                : " ? " + String.join(", ", guess.named().unread()));
            case Meaning.Unclear unclear -> unclear.medicine() ? "LOOK" : "UNCLEAR";
            case Meaning.Danger _, Meaning.Suspect _, Meaning.Wants _, Meaning.AsksAbout _, Meaning.MayAsk _ -> "OTHER";
            case Meaning.AnsweredDanger _, Meaning.ChangesGuide _ -> "OTHER";
        };
    }

    private static String codes(FactValue value) {
        return value instanceof FactValue.Codes(List<String> codes) ? String.join("+", codes) : "OTHER";
    }
}

package org.handrail.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handrail.core.problem.Problem;
import org.junit.jupiter.api.Test;

/** What the check of words finds, and where. */
class WordingCheckTest extends TwoLanguages {
    private static WordingTable table(WordingReport report, String language) {
        return report.tables().stream()
                .filter(table -> table.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static WordingTable.Row row(WordingReport report, String language, String step) {
        return table(report, language).rows().stream()
                .filter(row -> row.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private Problem only(String... medicines) {
        List<Problem> problems = check(medicines).problems();
        assertThat(problems).hasSize(1);
        Problem problem = problems.getFirst();
        assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
        assertThat(problem.fix()).isNotBlank();
        return problem;
    }

    @Test
    void plainWordsHaveNoProblems() {
        WordingReport report = check("letrozole");
        assertThat(report.problems()).isEmpty();
        assertThat(report.tables()).extracting(WordingTable::language).containsExactly("en", "es");
        assertThat(table(report, "en").neverSaid()).isZero();
        assertThat(table(report, "es").missing()).isZero();
    }

    @Test
    void aTextBeyondTheBoundIsRefusedAtItsPlace() {
        write("en", TOO_HARD);
        Problem problem = only();
        assertThat(problem.code()).isEqualTo("hard-to-read");
        assertThat(problem.what()).contains(KEY, "Flesch-Kincaid grade");
        assertThat(problem.place().file()).isEqualTo("words/en.yaml");
        assertThat(problem.place().line()).isEqualTo(lineOf("en", TOO_HARD));
        assertThat(problem.place().column()).isPositive();
    }

    @Test
    void aTextBetweenAimAndBoundIsOnlyCounted() {
        int before = row(check(), "en", "welcome").beyondAim();
        write("en", BETWEEN);
        WordingReport report = check();
        assertThat(report.problems()).isEmpty();
        WordingTable.Row row = row(report, "en", "welcome");
        assertThat(row.beyondAim()).isEqualTo(before + 1);
        assertThat(Objects.requireNonNull(row.worst()).key()).isEqualTo(KEY);
        assertThat(row.worst().score()).isEqualTo(6.9);
        assertThat(row.worst().place()).startsWith("words/en.yaml:" + lineOf("en", BETWEEN) + ":");
        assertThat(table(report, "en").all().beyondAim()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void spanishIsMeasuredBySzigrisztPazos() {
        String hard = "Posteriormente continuaremos considerando diferentes posibilidades terapéuticas complementarias"
                + " disponibles.";
        write("es", hard);
        Problem problem = only();
        assertThat(problem.code()).isEqualTo("hard-to-read");
        assertThat(problem.what()).contains(KEY, "Szigriszt-Pazos");
        assertThat(problem.place().file()).isEqualTo("words/es.yaml");
        assertThat(problem.place().line()).isEqualTo(lineOf("es", hard));
    }

    /** 8 words, 18 syllables: 206.835 − 62.3 × 18 / 8 − 8 = 58.7; Fernández-Huerta 206.84 − 60 × 18 / 8 − 1.02 × 8 = 63.7. */
    @Test
    void spanishBetweenAimAndBoundIsOnlyCounted() {
        write("es", "Puede continuar con cada pregunta cuando ustedes quieran.");
        WordingReport report = check();
        assertThat(report.problems()).isEmpty();
        WordingTable.Row row = row(report, "es", "welcome");
        assertThat(row.graded()).isEqualTo(1);
        assertThat(row.average()).isEqualTo(58.7);
        assertThat(row.beyondAim()).isEqualTo(1);
        assertThat(row.smog()).isNull();
        WordingTable.Second second = Objects.requireNonNull(row.second());
        assertThat(second.average()).isEqualTo(63.7);
        assertThat(second.beyondAim()).isEqualTo(1);
    }

    @Test
    void fewerThanEightWordsAreNotGraded() {
        write("es", "Posteriormente continuaremos considerando diferentes posibilidades terapéuticas complementarias.");
        WordingReport report = check();
        assertThat(report.problems()).isEmpty();
        assertThat(row(report, "es", "welcome").graded()).isZero();
        assertThat(row(report, "es", "welcome").worst()).isNull();
    }

    @Test
    void longSentencesAreRefusedInBothLanguages() {
        String long21 = IntStream.range(0, 21).mapToObj(i -> "y").collect(Collectors.joining(" ")) + ".";
        write("es", long21);
        assertThat(only().code()).isEqualTo("long-sentence");
        write("en", long21.replace("y", "so"));
        assertThat(check().problems()).extracting(Problem::code).containsExactly("long-sentence", "long-sentence");
        assertThat(row(check(), "en", "welcome").longestSentence()).isEqualTo(21);
    }

    @Test
    void whatIsNeverSaidIsToldAsItWasWrittenAndCounted() {
        write("es", "Su cáncer ha avanzado.");
        Problem problem = only();
        assertThat(problem.code()).isEqualTo("never-said");
        assertThat(problem.what()).contains("\"cáncer ha avanzado\"");
        assertThat(problem.place().line()).isEqualTo(lineOf("es", "Su cáncer"));
        assertThat(table(check(), "es").neverSaid()).isEqualTo(1);
        assertThat(table(check(), "en").neverSaid()).isZero();
    }

    @Test
    void namesOfMedicinesStandOnlyInTheirTable() {
        write("en", "Ask about T-dxd today.");
        assertThat(only("letrozole", "T DXd").what()).contains("\"T-dxd\"");
        assertThat(only("letrozole", "T DXd").code()).isEqualTo("medicine-name");
        assertThat(table(check("tdxd", "T DXd"), "en").neverSaid()).isEqualTo(1);
        assertThat(check("letrozole").problems()).isEmpty();
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void aNameInsideAnotherWordIsNoName() {
        write("en", "You can leave the arena.");
        assertThat(check("ren").problems()).isEmpty();
    }

    @Test
    void theCaregiversWordsAreJudgedToo() {
        files.computeIfPresent(
                "words/en.yaml", (file, text) -> text.replace("Ask their team.", "Their team knows best."));
        assertThat(only().what()).contains("cards.growth.option.ask", "\"best\"");
    }

    @Test
    void wordsOfOneLanguageAreMissingInTheOther() {
        files.computeIfPresent(
                "words/es.yaml",
                (file, text) -> text.replace("    hints: { SCAN_GROWTH: \"For example a CT scan\" }\n", ""));
        Problem problem = only();
        assertThat(problem.code()).isEqualTo("untranslated");
        assertThat(problem.what()).contains("questions.what_changed.hints.SCAN_GROWTH", "words/en.yaml:");
        assertThat(problem.place().file()).contains("words/es");
        assertThat(table(check(), "es").missing()).isEqualTo(1);
        assertThat(table(check(), "en").missing()).isZero();
    }

    @Test
    void aStepIsMeasuredTogetherOnceItHasThirtySentences() {
        card(20, "We go on immediately.");
        assertThat(check().problems()).isEmpty();
        assertThat(row(check(), "en", "welcome").smog()).isNull();

        card(40, "We go on immediately.");
        Problem problem = only();
        assertThat(problem.code()).isEqualTo("hard-step");
        assertThat(problem.what()).contains("\"welcome\"", "SMOG");
        assertThat(problem.fix()).contains("immediately");
        assertThat(problem.place().file()).isEqualTo("words/en.yaml");
        assertThat(row(check(), "en", "welcome").smog()).isGreaterThan(WordingCheck.HARDEST_SMOG);

        card(40, "We go on now.");
        assertThat(check().problems()).isEmpty();
        assertThat(row(check(), "en", "welcome").smog()).isLessThan(WordingCheck.HARDEST_SMOG);
    }

    private void card(int sentences, String sentence) {
        String list = IntStream.range(0, sentences)
                .mapToObj(i -> '"' + sentence + '"')
                .collect(Collectors.joining(", "));
        String body = "    title: \"Until another time\"\n    body: [";
        files.computeIfPresent("words/en.yaml", (file, text) -> {
            int at = text.indexOf(body) + body.length();
            assertThat(at).isGreaterThan(body.length());
            return text.substring(0, at) + list + text.substring(text.indexOf("]\n", at));
        });
    }
}

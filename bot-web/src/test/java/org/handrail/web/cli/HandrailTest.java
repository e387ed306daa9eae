package org.handrail.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HandrailTest {
    private static final String RULES = System.getProperty("handrail.test.rules", "../rules");

    private @TempDir Path folder;
    private final StringWriter out = new StringWriter();

    private int run(String... args) {
        CommandLine line = Handrail.line();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(out, true));
        return line.execute(args);
    }

    @Test
    void theRulesOfThisRepositoryHold() {
        assertThat(run("check", "--rules", RULES)).as(out.toString()).isZero();
        assertThat(out.toString()).contains("0 errors");
    }

    @Test
    void theReadabilityOfEachStepIsPrinted() {
        assertThat(run("check", "--rules", RULES)).as(out.toString()).isZero();

        assertThat(out.toString())
                .contains("words in \"en\": Flesch-Kincaid grade, aim 6, bound 8", "0 never-said, 0 missing texts")
                .containsPattern("(?m)^  goals +\\d+ +\\d+ +[\\d.]+ +[\\d.]+ +\\d+ +\\d+ +[\\d.]+  \\S+"
                        + " \\(words/en/goals.yaml:\\d+:\\d+\\)$")
                .containsPattern("(?m)^  all +\\d+");
    }

    @Test
    void theReadabilityComesAsJsonToo() {
        assertThat(run("check", "--rules", RULES, "--json")).as(out.toString()).isZero();

        JsonNode report = new JsonMapper().readTree(out.toString());
        assertThat(report.path("errors").intValue()).isZero();
        JsonNode english = report.path("wording").get(0);
        assertThat(english.path("dialogue").stringValue()).isEqualTo("next-steps");
        assertThat(english.path("language").stringValue()).isEqualTo("en");
        assertThat(english.path("neverSaid").intValue()).isZero();
        assertThat(english.path("missing").intValue()).isZero();
        assertThat(english.path("rows").get(0).path("step").stringValue()).isEqualTo("welcome");
        assertThat(english.path("all").path("worst").path("score").doubleValue())
                .isBetween(6.0, 8.0);
    }

    @Test
    void medicinesToLookUpAreWarningsOfTheDay() {
        assertThat(run("check", "--rules", RULES, "--on", "2026-11-01")).isZero();
        assertThat(out.toString()).doesNotContain("medicine-");

        assertThat(run("check", "--rules", RULES, "--on", "2026-12-19")).isZero();
        assertThat(out.toString())
                .contains("dialogues/next-steps medicines.yaml:", "\"elacestrant\"", "[medicine-overdue]")
                .doesNotContain("\"letrozole\"");
    }

    @Test
    void whatIsWaivedIsListedWithItsReason() throws Exception {
        Path dialogue = folder.resolve("dialogues/next-steps");
        copy(Path.of(RULES, "dialogues/next-steps"), dialogue);
        Path words = dialogue.resolve("words/en/paths.yaml");
        String easy = "You choose how much to read. The guide is made in any case.";
        String hard = "You can certainly continue later, whenever you are comfortable.";
        assertThat(Files.readString(words)).contains(easy);
        Files.writeString(words, Files.readString(words).replace(easy, hard));
        String[] check = {"check", "next-steps", "--rules", folder.toString(), "--on", "2026-11-25"};

        assertThat(run(check)).isEqualTo(1);
        assertThat(out.toString()).contains("[hard-to-read]");

        Files.writeString(dialogue.resolve("waivers.yaml"), """
            waivers:
              - { text: questions.paths_open.why, language: en, what: grade, reason: "A law.", by: "A. Ruiz", until: 2027-03-01 }
            """);
        out.getBuffer().setLength(0);
        assertThat(run(check)).as(out.toString()).isZero();
        assertThat(out.toString())
                .contains("words/en/paths.yaml:", "[waived]", "A law. (A. Ruiz, until 2027-03-01)", " 1 waived.");

        out.getBuffer().setLength(0);
        run("check", "next-steps", "--rules", folder.toString(), "--on", "2026-11-25", "--json");
        JsonNode waived =
                new JsonMapper().readTree(out.toString()).path("waived").get(0);
        assertThat(waived.path("what").stringValue()).contains("questions.paths_open.why", "grade");
        assertThat(waived.path("reason").stringValue()).isEqualTo("A law.");
        assertThat(waived.path("until").stringValue()).isEqualTo("2027-03-01");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copied = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copied.resolveSibling("."));
                Files.copy(path, copied);
            }
        }
    }

    @Test
    void cardsToCheckAgainAreWarningsOfTheDay() {
        assertThat(run("check", "--rules", RULES, "--on", "2026-11-01")).isZero();
        assertThat(out.toString()).doesNotContain("card-");

        assertThat(run("check", "--rules", RULES, "--on", "2027-02-22")).isZero();
        assertThat(out.toString()).contains("dialogues/next-steps cards.yaml:", "\"class_chemo\"", "[card-overdue]");
    }

    @Test
    void aMistakeIsShownWithItsPlaceAndItsFix() throws Exception {
        Path dialogue = Files.createDirectories(folder.resolve("dialogues/small"));
        Files.writeString(dialogue.resolve("facts.yaml"), "facts:\n  stage: { kind: wrong }\n");

        assertThat(run("check", "small", "--rules", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("dialogues/small facts.yaml:2:").contains("errors");
    }

    @Test
    void whatMeetsEachStatementIsPrinted() {
        run("check", "--rules", RULES);

        assertThat(out.toString())
                .containsPattern(
                        "  1\\.1 +ask: question what_changed \\| guide: item q02g \\| inform: card scan_growth")
                .containsPattern("dialogues/next-steps: \\d+/60 statements");
    }

    @Test
    void aClinicWithoutANumberIsNoRelease() throws Exception {
        Path clinics = Files.createDirectories(folder.resolve("clinics"));
        String demo = Files.readString(Path.of(RULES, "clinics/demo.yaml"));
        Files.writeString(clinics.resolve("demo.yaml"), demo.replaceAll("(?m)^  crisis_line: .*\n", ""));

        assertThat(run("check", "--rules", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("clinics/demo.yaml:", "crisis_line");
    }

    @Test
    void aClinicsOwnTextsAreJudgedToo() throws Exception {
        Path clinics = Files.createDirectories(folder.resolve("clinics"));
        String demo = Files.readString(Path.of(RULES, "clinics/demo.yaml"));
        Files.writeString(
                clinics.resolve("demo.yaml"),
                demo.replace("Nurses at Riverside may", "Our nurses recommend that they"));

        assertThat(run("check", "--rules", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).containsPattern("rules clinics/demo.yaml:8:7: .*recommend.*\\[never-said]");
    }

    @Test
    void problemsComeAsJsonToo() {
        assertThat(run("check", "nowhere", "--rules", folder.toString(), "--json"))
                .isEqualTo(1);

        JsonNode findings = new JsonMapper().readTree(out.toString()).path("findings");
        assertThat(findings.get(0).path("code").stringValue()).isEqualTo("no-dialogue");
        assertThat(findings.get(0).path("fix").stringValue()).isNotBlank();
    }

    @Test
    void wrongUseIsToldApartFromProblems() {
        assertThat(run("chekc")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help")).isZero();
    }

    @Test
    void aVerbIsForTheCommandLineAndSettingsAreForTheServer() {
        assertThat(Handrail.isFor(new String[] {"check"})).isTrue();
        assertThat(Handrail.isFor(new String[] {"--help"})).isTrue();
        assertThat(Handrail.isFor(new String[] {})).isFalse();
        assertThat(Handrail.isFor(new String[] {"serve"})).isFalse();
        assertThat(Handrail.isFor(new String[] {"--server.port=8081"})).isFalse();
    }
}

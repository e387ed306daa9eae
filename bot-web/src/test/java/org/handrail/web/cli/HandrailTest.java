package org.handrail.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void medicinesToLookUpAreWarningsOfTheDay() {
        assertThat(run("check", "--rules", RULES, "--on", "2026-11-01")).isZero();
        assertThat(out.toString()).doesNotContain("medicine-");

        assertThat(run("check", "--rules", RULES, "--on", "2026-12-19")).isZero();
        assertThat(out.toString())
                .contains("dialogues/next-steps medicines.yaml:", "\"elacestrant\"", "[medicine-overdue]")
                .doesNotContain("\"letrozole\"");
    }

    @Test
    void aMistakeIsShownWithItsPlaceAndItsFix() throws Exception {
        Path dialogue = Files.createDirectories(folder.resolve("dialogues/small"));
        Files.writeString(dialogue.resolve("facts.yaml"), "facts:\n  stage: { kind: wrong }\n");

        assertThat(run("check", "small", "--rules", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("dialogues/small facts.yaml:2:").contains("errors");
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
    void problemsComeAsJsonToo() {
        assertThat(run("check", "nowhere", "--rules", folder.toString(), "--json"))
                .isEqualTo(1);

        JsonNode findings = new JsonMapper().readTree(out.toString());
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

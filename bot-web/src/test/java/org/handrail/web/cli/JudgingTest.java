package org.handrail.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verbs {@code understand} and {@code measure}, with the shipped rules. */
class JudgingTest {
    private static final String RULES = "--rules=" + System.getProperty("handrail.test.rules", "../rules");

    private @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void eachLineIsJudgedInItsOrder() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), """
            {"text":"no puedo respirar","lang":"es"}
            {"text":"bone and liver","lang":"en","question":"metastatic_sites"}

            {"text":"go back","lang":"en"}
            """);
        Path judged = folder.resolve("out.jsonl");

        assertThat(run("understand", "--in", in.toString(), "--out", judged.toString(), RULES))
                .isZero();

        List<JsonNode> lines = Files.readAllLines(judged).stream()
                .map(new JsonMapper()::readTree)
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).path("tier").asString()).isEqualTo("interrupt");
        assertThat(lines.get(0).path("flag").asString()).isEqualTo("breathing_chest");
        assertThat(lines.get(0).path("phrase").asString()).isNotEmpty();
        assertThat(lines.get(1).path("answer").asString()).isEqualTo("BONE+LIVER");
        assertThat(lines.get(1).path("sure").asBoolean()).isFalse();
        assertThat(lines.get(2).path("command").asString()).isEqualTo("back");
    }

    @Test
    void labelledSentencesAreScored() throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/redflags.jsonl"), """
            {"text":"I cannot breathe","label":"breathing_chest"}
            {"text":"good morning to you","label":"breathing_chest"}
            """);
        Files.writeString(folder.resolve("en/answers.jsonl"), """
            {"text":"bone and liver","question":"metastatic_sites","expected":"BONE+LIVER"}
            {"text":"what a day","question":"metastatic_sites","expected":"UNCLEAR"}
            """);

        assertThat(run("measure", folder.toString(), "--errors", RULES)).isZero();

        assertThat(out.toString())
                .contains(
                        "interrupt 50.0 %", "none 50.0 %", "right 50.0 %, right unclear 50.0 %", "good morning to you");
    }

    @Test
    void whatCannotBeReadIsToldWithItsLine() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), "{\"text\":\"hello\"}\nno json\n");

        assertThat(run(
                        "understand",
                        "--in",
                        in.toString(),
                        "--out",
                        folder.resolve("o").toString(),
                        RULES))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Line 2 of", "no JSON object");
        assertThat(run("understand", "--in", "nowhere", "--out", "o", RULES)).isEqualTo(2);
        assertThat(run("measure", folder.resolve("empty").toString(), RULES)).isEqualTo(2);
        assertThat(err.toString()).contains("cannot be read", "no labelled sentences");
    }

    private int run(String... args) {
        CommandLine line = Handrail.line();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}

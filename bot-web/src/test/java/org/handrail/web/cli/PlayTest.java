package org.handrail.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verb {@code play}, on a copy of the shipped rules. */
class PlayTest {
    private static final Path RULES = Path.of(System.getProperty("handrail.test.rules", "../rules"));
    private static final String PLAYS = "dialogues/next-steps/plays";

    private @TempDir Path rules;
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void copyRules() throws IOException {
        for (String folder : List.of("dialogues", "clinics")) {
            copy(RULES.resolve(folder), rules.resolve(folder));
        }
    }

    @Test
    void shippedPlaysHoldAndTouchEveryQuestionCardAndRow() {
        assertThat(play("--json")).as(out.toString()).isZero();

        JsonNode report = new JsonMapper().readTree(out.toString());
        assertThat(report.path("held").intValue())
                .isEqualTo(report.path("plays").intValue())
                .isGreaterThanOrEqualTo(12);
        for (String kind : List.of("questions", "cards", "rules")) {
            assertThat(report.path("coverage").path(kind).path("untouched"))
                    .as(kind)
                    .isEmpty();
        }
    }

    @Test
    void aDifferenceIsToldAtItsLine() throws IOException {
        Path play = edit("under-18.play", "ask: age_ok", "ask: shoe_size");

        assertThat(play()).isEqualTo(1);
        assertThat(out.toString()).contains("plays/under-18.play:8:1", "ask: shoe_size", "play-differs", "--update");
        assertThat(play).content().contains("shoe_size");
    }

    @Test
    void updateWritesWhatHappens() throws IOException {
        Path play = edit("under-18.play", "ask: age_ok", "ask: shoe_size");

        assertThat(play("--update")).isZero();
        assertThat(play).hasSameTextualContentAs(RULES.resolve(PLAYS).resolve("under-18.play"));
    }

    /** A play whose moves no longer fit is not one long list of refusals that holds. */
    @Test
    void updateDoesNotWriteOverAPlayThatGoesNowhereNow() throws IOException {
        Path play = edit("danger-fever.play", "you: tap PATIENT", "you: tap NOBODY");
        String before = Files.readString(play);

        assertThat(play("--update")).isEqualTo(1);
        assertThat(out.toString()).contains("play-stuck", "\"tap NOBODY\"");
        assertThat(play).hasContent(before);
    }

    @Test
    void aPlayThatCannotBeReadIsTold() throws IOException {
        Files.writeString(rules.resolve(PLAYS).resolve("odd.play"), "play: odd\n\nyou: dance\n");

        assertThat(play()).isEqualTo(1);
        assertThat(out.toString()).contains("plays/odd.play:3:1", "\"dance\"", "Use one of: begin, tap");
    }

    @Test
    void aDialogueThatIsNotThereIsTold() {
        assertThat(play("nowhere")).isEqualTo(1);
        assertThat(out.toString()).contains("no-dialogue");
    }

    private int play(String... args) {
        CommandLine line = Handrail.line();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(out, true));
        return line.execute(Stream.concat(Stream.of("play", "--rules", rules.toString()), Stream.of(args))
                .toArray(String[]::new));
    }

    private Path edit(String play, String was, String is) throws IOException {
        Path file = rules.resolve(PLAYS).resolve(play);
        Files.writeString(file, Files.readString(file).replaceFirst(was, is));
        return file;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}

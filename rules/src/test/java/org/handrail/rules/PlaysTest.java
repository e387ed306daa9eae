package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.problem.Loaded;
import org.handrail.core.workbench.Play;
import org.handrail.core.workbench.PlayReader;
import org.handrail.core.workbench.PlayResult;
import org.handrail.core.workbench.PlayRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every play holds, word for word, and gives the same journal each time, byte for byte. */
class PlaysTest {
    private static final int FEWEST_PLAYS = 12;
    private static final Map<String, String> PLAYS = RulesFolder.plays();
    private static final PlayRunner RUNNER = new PlayRunner(RulesFolder.dialogue(), RulesFolder.clinics());

    @TestFactory
    Stream<DynamicTest> everyPlayHolds() {
        return PLAYS.entrySet().stream()
                .map(play -> DynamicTest.dynamicTest(play.getKey(), () -> holds(play.getKey(), play.getValue())));
    }

    @Test
    void thereAreEnoughPlays() {
        assertThat(PLAYS).hasSizeGreaterThanOrEqualTo(FEWEST_PLAYS);
    }

    @TestFactory
    Stream<DynamicTest> aSecondRunGivesTheSameBytes() {
        PlayRunner another = new PlayRunner(RulesFolder.dialogue(), RulesFolder.clinics());
        return PLAYS.entrySet().stream()
                .map(play -> DynamicTest.dynamicTest(play.getKey(), () -> {
                    List<String> once =
                            RUNNER.run(read(play.getKey(), play.getValue())).journal();
                    List<String> twice =
                            another.run(read(play.getKey(), play.getValue())).journal();
                    assertThat(twice).isEqualTo(once).isNotEmpty();
                }));
    }

    @Test
    void whatAWatchedPersonWroteDoesNotStayOnTheScreen() {
        String play = "danger-quiet.play";
        String text = Objects.requireNonNull(PLAYS.get(play));
        assertThat(RUNNER.run(read(play, text)).journal())
                .filteredOn(entry -> entry.contains("patient_said") && entry.contains("hits me"))
                .singleElement()
                .satisfies(entry -> assertThat(entry).contains("\"shown\":\"\""));
    }

    private static void holds(String file, String text) {
        PlayResult result = RUNNER.run(read(file, text));
        assertThat(result.problems()).isEmpty();
        assertThat(text).as("as ./handrail play --update writes it").isEqualTo(result.text());
    }

    private static Play read(String file, String text) {
        return switch (PlayReader.read(file, text)) {
            case Loaded.Usable<Play>(Play play, var warnings) -> play;
            case Loaded.Refused<Play>(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}

package org.handrail.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.problem.Problem;
import org.junit.jupiter.api.Test;

final class FlagsReaderTest {
    private static final String GOOD = """
        concepts:
          pain: [pain, hurts]
        blockers:
          denied: { side: before, reach: 4, cues: ["no"] }
        flags:
          severe_pain:
            level: URGENT
            calls: [oncology_24h]
            answers: [CALLED]
            patterns:
              EMERGENCY: ["<pain> & sudden"]
              URGENT: ["<pain> ..3 unbearable"]
        """;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void readsAFlagWithItsPatternsAndLevels() {
        Flags flags = FlagsFixture.read(GOOD, problems::add);

        assertThat(problems).isEmpty();
        assertThat(flags.flags()).singleElement().satisfies(flag -> {
            assertThat(flag.id()).isEqualTo("severe_pain");
            assertThat(flag.patterns()).extracting(Flag.Pattern::level).containsExactly(Level.EMERGENCY, Level.URGENT);
            assertThat(flag.silencedBy()).containsExactly("denied");
        });
    }

    @Test
    void theShippedFileHasNoProblemsAndFifteenFlags() {
        Flags flags = FlagsFixture.shipped(problems::add);

        assertThat(problems).isEmpty();
        assertThat(flags.flags()).hasSize(15);
        assertThat(flags.flag("abuse_unsafe"))
                .isNotNull()
                .extracting(Flag::quiet)
                .isEqualTo(true);
        assertThat(flags.flag("self_harm"))
                .isNotNull()
                .extracting(Flag::calls)
                .isEqualTo(List.of("crisis_line", "emergency_number"));
    }

    @Test
    void anUnknownConceptIsShownInsideThePattern() {
        assertProblem(GOOD.replace("<pain> ..3", "<pian> ..3"), "unknown-concept", 12, 17, "pian");
    }

    @Test
    void aBadPatternIsShownAtItsCharacter() {
        assertProblem(GOOD.replace("..3 unbearable", "(unbearable"), "pattern-syntax", 12, 24, "not closed");
    }

    @Test
    void anUnknownLevelIsShown() {
        assertProblem(GOOD.replace("      URGENT: [", "      SOON: ["), "unknown-level", 12, 7, "SOON");
        assertProblem(GOOD.replace("level: URGENT", "level: SOON"), "unknown-level", 7, 12, "SOON");
    }

    @Test
    void anUnknownCallRoleIsShown() {
        assertProblem(GOOD.replace("oncology_24h", "oncology"), "unknown-call", 8, 13, "oncology");
    }

    @Test
    void anUnknownKeyIsShown() {
        assertProblem(GOOD.replace("    answers:", "    answer:"), "unknown-key", 9, 5, "answer");
    }

    @Test
    void anUnknownBlockerIsShown() {
        assertProblem(
                GOOD.replace("    answers:", "    silenced_by: [refused]\n    answers:"),
                "unknown-blocker",
                9,
                19,
                "refused");
    }

    @Test
    void anEmptyListIsShown() {
        assertProblem(GOOD.replace("[pain, hurts]", "[]"), "empty-list", 2, 9, "pain");
    }

    @Test
    void aPatternWrittenTwiceIsShown() {
        assertProblem(GOOD.replace("<pain> ..3 unbearable", "<pain> & sudden"), "duplicate-pattern", 12, 16, "twice");
    }

    @Test
    void aFlagWrittenTwiceIsShown() {
        assertProblem(GOOD + "  severe_pain: {}\n", "duplicate-key", 13, 3, "severe_pain");
    }

    private void assertProblem(String yaml, String code, int line, int column, String what) {
        problems.clear();
        FlagsFixture.read(yaml, problems::add);

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place().line()).isEqualTo(line);
            assertThat(problem.place().column()).isEqualTo(column);
            assertThat(problem.what()).contains(what);
            assertThat(problem.fix()).isNotBlank();
        });
    }
}

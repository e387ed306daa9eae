package org.handrail.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.handrail.core.fixtures.RulesFolder;
import org.junit.jupiter.api.Test;

/** The shipped examples, and what the screen makes of them: run at every release. */
class LearnedScreenTest {
    private static final int LEAST_EXAMPLES = 50;
    private static final int LEAST_LOOK_ALIKES = 600;

    private static final Flags FLAGS = RulesFolder.dialogue().flags();
    private static final Screen SCREEN = Screen.of(FLAGS);

    @Test
    void everyFlagHasEnoughExamplesInEachLanguage() {
        for (String language : List.of("en", "es")) {
            Map<String, Integer> counts = new TreeMap<>();
            FLAGS.samples().stream()
                    .filter(sample -> sample.language().equals(language))
                    .forEach(sample -> counts.merge(sample.label(), 1, Integer::sum));
            for (Flag flag : FLAGS.flags()) {
                assertThat(counts.get(flag.id()))
                        .as("%s %s", language, flag.id())
                        .isGreaterThanOrEqualTo(LEAST_EXAMPLES);
            }
            assertThat(counts.get(Sample.LOOK_ALIKE)).as(language).isGreaterThanOrEqualTo(LEAST_LOOK_ALIKES);
        }
    }

    /** What it learned from it must know: of the examples themselves next to none may go unheard. */
    @Test
    void theExamplesThemselvesAreHeard() {
        assertThat(percent(Sample::isDanger, false)).isGreaterThanOrEqualTo(99.5);
        assertThat(percent(sample -> sample.label().equals(Sample.LOOK_ALIKE), true))
                .isLessThanOrEqualTo(5);
        assertThat(percent(sample -> sample.label().equals(Sample.ORDINARY), true))
                .isLessThanOrEqualTo(0.5);
    }

    private static double percent(Predicate<Sample> among, boolean interrupted) {
        return 100
                * FLAGS.samples().stream()
                        .filter(among)
                        .mapToInt(sample -> SCREEN.screen(sample.text(), FlagsFixture.FEVER).stream()
                                        .anyMatch(hit -> !interrupted || hit.tier() == Tier.INTERRUPT)
                                ? 1
                                : 0)
                        .average()
                        .orElseThrow();
    }

    @Test
    void whatOnlySoundsLikeDangerAsksAndNamesTheNearestExample() {
        Hit hit = only("my chest feels funny");

        assertThat(hit.flag()).isEqualTo("breathing_chest");
        assertThat(hit.tier()).isEqualTo(Tier.ASK);
        assertThat(hit.isSure()).isFalse();
        assertThat(hit.pattern()).startsWith(Hit.LIKE);
    }

    /** A text unlike all examples is no reason to doubt a pattern. */
    @Test
    void aPatternInALongTextIsNotDoubted() {
        Hit hit = only("I can't breathe " + "now ".repeat(450));

        assertThat(hit.isSure()).isTrue();
    }

    @Test
    void aSureSignInALongStoryInterrupts() {
        String story = "We drove to my sister for the weekend and the kids were so happy to see the lake again. "
                + "I made the potato salad and my husband grilled, and then we played cards until it was dark. "
                + "While I washed up my whole left side went numb and my mouth would not say the words. "
                + "Anyway the drive home was long and the garden needs water, and on Monday I see the doctor.";

        assertThat(SCREEN.screen(story, FlagsFixture.FEVER)).anyMatch(found -> found.tier() == Tier.INTERRUPT);
    }

    private static Hit only(String text) {
        List<Hit> hits = SCREEN.screen(text, FlagsFixture.FEVER);
        assertThat(hits).hasSize(1);
        return hits.getFirst();
    }
}

package org.handrail.core.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetectorTest {
    private static final String NONE = "none";
    private static final List<Example> EXAMPLES = List.of(
            example("leg_clot", "my left calf is hot and swollen"),
            example("leg_clot", "one leg is twice the size of the other"),
            example("leg_clot", "the swollen leg hurts when i stand"),
            example("fever", "i have a fever and chills tonight"),
            example("fever", "my fever will not go down"),
            example(NONE, "my leg was swollen years ago"),
            example(NONE, "no fever today thank you"),
            example(NONE, "good morning to you"),
            example(NONE, "the scan is on monday"));

    @Test
    void soundsLikeTheFlagWhoseExamplesAreNearestAndNamesOne() {
        Detector.Sound sound = Detector.from(EXAMPLES, NONE).sound(List.of(words("my right calf is swollen and hot")));

        assertThat(sound.label()).isEqualTo("leg_clot");
        assertThat(sound.example()).isEqualTo("my left calf is hot and swollen");
        assertThat(sound.sure()).isBetween(0.6, 1.0);
    }

    @Test
    void whatSoundsLikeNoDangerIsFarBelow() {
        Detector learned = Detector.from(EXAMPLES, NONE);

        assertThat(learned.sound(List.of(words("good morning"))).sure()).isLessThan(0.3);
        assertThat(learned.sound(List.of(words("zebra"))).sure()).isLessThan(0.3);
        assertThat(learned.sound(List.of()).sure()).isZero();
    }

    @Test
    void aMisspeltWordIsStillNear() {
        Detector.Sound sound = Detector.from(EXAMPLES, NONE).sound(List.of(words("my calv is swolen and hot")));

        assertThat(sound.label()).isEqualTo("leg_clot");
    }

    @Test
    void theSameExamplesTeachTheSame() {
        List<List<String>> parts = List.of(words("chills and a swollen leg"));

        assertThat(Detector.from(EXAMPLES, NONE).sound(parts))
                .isEqualTo(Detector.from(EXAMPLES, NONE).sound(parts));
    }

    @Test
    void theWorstPartCounts() {
        Detector learned = Detector.from(EXAMPLES, NONE);
        List<String> harmless = words("good morning the scan is on monday");
        List<String> danger = words("i have a fever and chills tonight");

        assertThat(learned.sound(List.of(harmless, danger))).isEqualTo(learned.sound(List.of(danger)));
    }

    @Test
    void nothingIsLearnedFromDangersAloneOrFromNothing() {
        List<Example> dangers = EXAMPLES.stream()
                .filter(example -> !example.label().equals(NONE))
                .toList();

        assertThat(Detector.from(dangers, NONE)).isSameAs(Detector.NOTHING);
        assertThat(Detector.from(List.of(), NONE)).isSameAs(Detector.NOTHING);
        assertThat(Detector.NOTHING.sound(List.of(words("my fever")))).isEqualTo(Detector.Sound.NONE);
    }

    private static Example example(String label, String text) {
        return new Example(label, words(text), text);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }
}

package org.handrail.core.safety.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnedTest {
    private static final List<Example> EXAMPLES = List.of(
            example("leg_clot", "my left calf is hot and swollen"),
            example("leg_clot", "one leg is twice the size of the other"),
            example("leg_clot", "the swollen leg hurts when i stand"),
            example("fever", "i have a fever and chills tonight"),
            example("fever", "my fever will not go down"),
            example(Example.NONE, "my leg was swollen years ago"),
            example(Example.NONE, "no fever today thank you"),
            example(Example.NONE, "good morning to you"),
            example(Example.NONE, "the scan is on monday"));

    @Test
    void soundsLikeTheFlagWhoseExamplesAreNearestAndNamesOne() {
        Learned.Sound sound = Learned.from(EXAMPLES).sound(List.of(words("my right calf is swollen and hot")));

        assertThat(sound.flag()).isEqualTo("leg_clot");
        assertThat(sound.example()).isEqualTo("my left calf is hot and swollen");
        assertThat(sound.danger()).isBetween(0.6, 1.0);
    }

    @Test
    void whatSoundsLikeNoDangerIsFarBelow() {
        Learned learned = Learned.from(EXAMPLES);

        assertThat(learned.sound(List.of(words("good morning"))).danger()).isLessThan(0.3);
        assertThat(learned.sound(List.of(words("zebra"))).danger()).isLessThan(0.3);
        assertThat(learned.sound(List.of()).danger()).isZero();
    }

    @Test
    void aMisspeltWordIsStillNear() {
        Learned.Sound sound = Learned.from(EXAMPLES).sound(List.of(words("my calv is swolen and hot")));

        assertThat(sound.flag()).isEqualTo("leg_clot");
    }

    @Test
    void theSameExamplesTeachTheSame() {
        List<List<String>> parts = List.of(words("chills and a swollen leg"));

        assertThat(Learned.from(EXAMPLES).sound(parts))
                .isEqualTo(Learned.from(EXAMPLES).sound(parts));
    }

    @Test
    void theWorstPartCounts() {
        Learned learned = Learned.from(EXAMPLES);
        List<String> harmless = words("good morning the scan is on monday");
        List<String> danger = words("i have a fever and chills tonight");

        assertThat(learned.sound(List.of(harmless, danger))).isEqualTo(learned.sound(List.of(danger)));
    }

    @Test
    void nothingIsLearnedFromDangersAloneOrFromNothing() {
        List<Example> dangers = EXAMPLES.stream().filter(Example::isDanger).toList();

        assertThat(Learned.from(dangers)).isSameAs(Learned.NOTHING);
        assertThat(Learned.from(List.of())).isSameAs(Learned.NOTHING);
        assertThat(Learned.NOTHING.sound(List.of(words("my fever")))).isEqualTo(Learned.Sound.NONE);
    }

    private static Example example(String label, String text) {
        return new Example(label, words(text), text);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }
}

package org.handrail.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed is answered, and the work grows with the text and no faster. */
final class HostileTextTest {
    private static final Screen SCREEN = FlagsFixture.screen();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "?!?!...",
                "😀😀😀",
                "\u0000\u0001\u0007",
                "\uD800",
                "''''",
                "***",
                "<zebra>",
                "{8..10}",
                "%s%n",
                "ﷺ",
                "1,,,2..3",
                "99999999999999999999999",
                "°°°"
            })
    void oddTextsRaiseNothingAndThrowNothing(String text) {
        assertThat(SCREEN.screen(text, FlagsFixture.FEVER)).isEmpty();
    }

    @Test
    void randomCharactersThrowNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(200, 0, Character.MAX_CODE_POINT + 1).forEach(text::appendCodePoint);
            assertThat(SCREEN.screen(text.toString(), FlagsFixture.FEVER)).isNotNull();
        }
    }

    /** As long as a frame of the wire can be; what is too long to be taken is looked through all the same. */
    @Test
    void aSignAtTheEndOfTheLongestFrameIsFound() {
        String text = "we had a nice day at the lake and ".repeat(480) + ". i cant breathe";

        assertThat(text.length()).isGreaterThan(16_000).isLessThan(Screen.LONGEST_TEXT);
        assertThat(SCREEN.screen(text, FlagsFixture.FEVER))
                .extracting(Hit::flag)
                .contains("breathing_chest");
    }

    @Test
    void aSignAtTheEndOfALongTextIsFound() {
        String text = "we had a nice day at the lake and ".repeat(57) + ". i cant breathe";

        assertThat(text.length()).isBetween(1_900, 2_000);
        assertThat(SCREEN.screen(text, FlagsFixture.FEVER))
                .extracting(Hit::flag)
                .contains("breathing_chest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "no ",
                "pain ",
                "my ",
                "leg swollen ",
                "no pain ",
                "very very ",
                "1 ",
                "38.5 ",
                "cant ",
                "x.",
                "blood ",
                "i want to ",
                "the pain is ",
                "vomiting and no poop "
            })
    void twiceTheTextIsAboutTwiceTheWork(String piece) {
        long once = SCREEN.look(fill(piece, 1_000), FlagsFixture.FEVER).steps();
        long twice = SCREEN.look(fill(piece, 2_000), FlagsFixture.FEVER).steps();

        assertThat(twice).as(piece).isLessThan(once * 5 / 2 + 2_000);
    }

    @Test
    void aTextOfRuleWordsStaysWithinABound() {
        String words = String.join(
                " ",
                FlagsFixture.shipped(problem -> {}).lexicon().concepts().values().stream()
                        .flatMap(list -> list.stream().limit(3))
                        .toList());
        String text = fill(words + " ", 2_000);

        assertThat(SCREEN.look(text, FlagsFixture.FEVER).steps()).isLessThan(2_000_000);
    }

    private static String fill(String piece, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf(piece.charAt(i % piece.length())))
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }
}

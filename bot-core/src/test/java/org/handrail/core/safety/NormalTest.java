package org.handrail.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NormalTest {
    @Test
    void accentsCapitalsAndFullWidthLettersAreFolded() {
        assertThat(words("FIÉBRE ｆｅｖｅｒ Año")).containsExactly("fiebre", "fever", "ano");
    }

    @Test
    void everyWayToWriteCannotIsOneWord() {
        assertThat(words("can't")).containsExactly("cant");
        assertThat(words("can\u2019t"))
                .isEqualTo(words("cannot"))
                .isEqualTo(words("can not"))
                .isEqualTo(words("cant"));
    }

    @Test
    void invisibleCharactersDoNotHideAWord() {
        assertThat(words("fe\u200Bver se\u00ADizure")).containsExactly("fever", "seizure");
    }

    @Test
    void aLetterTypedManyTimesCountsOnce() {
        assertThat(words("soooo heeeelp")).containsExactly("so", "help");
    }

    @Test
    void numbersInWordsBecomeNumbers() {
        assertThat(words("a hundred and one point five")).containsExactly("a", "101.5");
        assertThat(words("treinta y ocho y medio")).containsExactly("38.5");
        assertThat(words("38½ and 38,5 and 1,200")).containsExactly("38.5", "and", "38.5", "and", "1200");
        assertThat(words("one leg")).containsExactly("1", "leg");
    }

    @Test
    void aNumberIsCutFromItsUnit() {
        assertThat(words("101.4F 38º")).containsExactly("101.4", "f", "38", "degrees");
    }

    @Test
    void aMatchIsShownAsTyped() {
        Normal normal = Normal.of("Oh no: I CAN’T  breathe!!");

        int last = normal.tokens().size();

        assertThat(normal.stretch(last - 2, last)).isEqualTo("CAN’T  breathe");
    }

    @Test
    void commasAndFullStopsAreRemembered() {
        assertThat(Normal.of("one, two. three... four").tokens())
                .extracting(Token::before)
                .containsExactly(Gap.SENTENCE, Gap.COMMA, Gap.SENTENCE, Gap.COMMA);
    }

    private static List<String> words(String text) {
        return Normal.of(text).tokens().stream().map(Token::word).toList();
    }
}

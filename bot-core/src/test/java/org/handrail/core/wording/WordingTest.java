package org.handrail.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.fixtures.RulesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final double CLOSE = 0.01;

    @ParameterizedTest
    @CsvSource({
        "cat,1",
        "table,2",
        "worried,2",
        "changed,1",
        "needed,2",
        "question,2",
        "appointment,3",
        "decide,2",
        "people,2",
        "area,3",
        "choices,2",
        "makes,1",
        "going,2",
        "million,3",
        "the,1",
        "42,1"
    })
    void syllablesAreCounted(String word, int syllables) {
        assertThat(Syllables.of(word)).as(word).isEqualTo(syllables);
    }

    /** Six words, six syllables, one sentence: 0.39 × 6 + 11.8 × 1 − 15.59. */
    @Test
    void aPlainSentenceHasTheGradeOfTheFormula() {
        assertThat(Readability.grade("The cat sat on the mat.")).isEqualTo(-1.45, within(CLOSE));
    }

    /** Eight words, two sentences, nine syllables: 0.39 × 4 + 11.8 × 9 / 8 − 15.59. */
    @Test
    void twoSentencesAreTwo() {
        assertThat(Readability.grade("You can go back. You decide each day.")).isEqualTo(-0.755, within(CLOSE));
    }

    @Test
    void namesOfTestsAreEasyWords() {
        assertThat(Readability.grade("Ask about HER2 and PIK3CA.")).isLessThan(1);
        assertThat(Readability.grade("Ask about immunotherapy."))
                .isEqualTo(Readability.grade("Ask about it."), within(CLOSE));
    }

    /** Thirty sentences, ten words of three syllables or more: 1.0430 × √10 + 3.1291. */
    @Test
    void smogIsThatOfTheFormula() {
        List<String> sentences = new ArrayList<>(Collections.nCopies(20, "You decide with your doctor"));
        sentences.addAll(Collections.nCopies(10, "It is another immunotherapy"));
        assertThat(Readability.smog(sentences)).isEqualTo(6.427, within(CLOSE));
    }

    @Test
    void smogOfFewSentencesMeansNothing() {
        assertThatThrownBy(() -> Readability.smog(Collections.nCopies(29, "You decide")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("29");
    }

    @Test
    void ordinaryLongWordsAreNotEasy() {
        assertThat(EasyWords.english("insurance")).isFalse();
        assertThat(EasyWords.english("appointment")).isFalse();
        assertThat(EasyWords.english("Cancer's")).isTrue();
        assertThat(EasyWords.english("A")).isFalse();
        assertThat(EasyWords.spanish("Quimioterapia")).isTrue();
    }

    @Test
    void aPointInANumberEndsNoSentence() {
        assertThat(Sentences.of("It is 100.4 or more. Call now.")).containsExactly("It is 100.4 or more", "Call now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You should take this pill.",
                "We recommend it.",
                "This is recommended for you.",
                "the best option",
                "You may qualify.",
                "You are eligible.",
                "Your cancer has spread.",
                "This means you have an infection.",
                "It could be a blood clot.",
                "You're fine.",
                "You’re fine.",
                "Do not worry.",
                "Unfortunately it grew.",
                "your cancer journey",
                "Thank you!",
                "I understand how you feel.",
                "You must stop this pill.",
                "It is the best way.",
                "the right treatment",
                "This one suits well and is better for you.",
                "You are a good candidate.",
                "Your cancer is growing.",
                "They diagnosed it.",
                "Your risk score is high.",
                "One in eight people.",
                "It works in 20% of people.",
                "It will be fine.",
                "Everything is okay.",
                "You do not need to call.",
                "There is no need to worry.",
                "That is normal.",
                "Your fight against cancer.",
                "Sadly it grew.",
                "Stay strong."
            })
    void whatIsNeverSaidIsFound(String text) {
        assertThat(NeverSaid.in(text)).as(text).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You could ask whether it might fit.",
                "Your team may use the word \"progression\".",
                "This test shows how much it grew.",
                "I felt worse, and my wife feels it too.",
                "You can stop at any time.",
                "Call if you get worse.",
                "It is all right",
                "That is fine. I will not ask it again.",
                "How soon do we need to change treatment?",
                "Do I need a brain scan?",
                "Their order does not say which is better.",
                "Topics to ask about, not advice.",
                "Within 15 minutes, out of 3 numbers."
            })
    void harmlessWordsAreNotFound(String text) {
        assertThat(NeverSaid.in(text)).as(text).isEmpty();
    }

    @Test
    void theShippedDialogueIsWrittenAsTheHouseWrites() {
        Dialogue dialogue = RulesFolder.dialogue();
        LocalDate day = LocalDate.of(2026, 11, 25);
        assertThat(WordingCheck.run(dialogue, dialogue.medicines().allNames(), day)
                        .problems())
                .isEmpty();
    }
}

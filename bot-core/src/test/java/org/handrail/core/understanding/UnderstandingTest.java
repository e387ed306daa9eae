package org.handrail.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handrail.core.conversation.Command;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Origin;
import org.handrail.core.fact.Reserved;
import org.handrail.core.fixtures.RulesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What typed words mean on the shipped dialogue. */
class UnderstandingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Understanding ENGLISH =
            Understanding.of(RulesFolder.dialogue(), "en", Requests.learned(RulesFolder.dialogue(), List.of()));

    @ParameterizedTest
    @CsvSource({"stage,yes it is stage 4", "stage,YES – it is Stage 4!!", "role,me", "age_ok,Yes"})
    void theWordsOfAChoiceAreThatChoice(String question, String typed) {
        assertThat(meaning(typed, question))
                .isInstanceOfSatisfying(
                        Meaning.Chose.class, chose -> assertThat(chose.origin()).isEqualTo(Origin.TYPED));
    }

    @Test
    void whatIsOnlyCloseIsAGuess() {
        assertThat(meaning("well the scan showed some growth", "what_changed"))
                .isInstanceOfSatisfying(
                        Meaning.Guessed.class,
                        guess -> assertThat(guess.values()).contains(FactValue.Codes.of("SCAN_GROWTH")));
    }

    @Test
    void severalChoicesTogetherAreOfferedTogetherFirst() {
        assertThat(meaning("it is in the bone and in the liver", "metastatic_sites"))
                .isInstanceOfSatisfying(
                        Meaning.Guessed.class,
                        guess -> assertThat(guess.values().getFirst()).isEqualTo(FactValue.Codes.of("BONE", "LIVER")));
    }

    @Test
    void atMostThreeCodesAreGuessed() {
        assertThat(meaning("bone liver lung brain skin", "metastatic_sites"))
                .isInstanceOfSatisfying(
                        Meaning.Guessed.class,
                        guess -> assertThat(guess.values()).hasSizeLessThanOrEqualTo(1 + Understanding.MOST_GUESSES));
    }

    @ParameterizedTest
    @CsvSource({"7,7", "seven,7", "0,0", "ten,10", "cinco,5", "diez,10"})
    void aNumberAloneIsAnAnswer(String typed, int number) {
        assertThat(meaning(typed, "distress"))
                .isEqualTo(new Meaning.Chose("distress", new FactValue.Whole(number), Origin.TYPED));
    }

    @Test
    void aNumberAmongWordsIsAGuess() {
        assertThat(meaning("about a 7 today", "distress"))
                .isEqualTo(new Meaning.Guessed("distress", "about a 7 today", List.of(new FactValue.Whole(7))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "99999999999", "between 6 and 8", "-", "no idea"})
    void whatIsNoNumberOfTheScaleIsUnclear(String typed) {
        assertThat(meaning(typed, "distress")).isEqualTo(new Meaning.Unclear(typed));
    }

    @ParameterizedTest
    @CsvSource({"go back,BACK", "I want to talk to a person,PERSON", "PAUSE.,PAUSE", "start over,START_AGAIN"})
    void aWholeUtteranceCanBeACommand(String typed, Command command) {
        assertThat(meaning(typed, "stage")).isEqualTo(new Meaning.Wants(command, null));
    }

    @Test
    void aCommandInsideASentenceIsNone() {
        assertThat(meaning("my doctor told me to stop and go back on letrozole", "current_therapy"))
                .isNotInstanceOf(Meaning.Wants.class);
    }

    @Test
    void skipIsTheOpenQuestionsWayOut() {
        assertThat(meaning("skip", "stage"))
                .isEqualTo(new Meaning.Chose("stage", FactValue.Codes.of(Reserved.SKIPPED), Origin.TYPED));
    }

    @Test
    void yesConfirmsOnlyWhatWaits() {
        assertThat(ENGLISH.typed("yes", "stage", true, TODAY)).isEqualTo(new Meaning.Wants(Command.CONFIRM, null));
        assertThat(ENGLISH.typed("yes", "age_ok", false, TODAY))
                .isEqualTo(new Meaning.Chose("age_ok", FactValue.Codes.of("YES"), Origin.TYPED));
    }

    @Test
    void ownWordsAreTakenAsTheyAre() {
        assertThat(meaning("  To see <b>spring</b> & my garden ", "goal_words"))
                .isEqualTo(new Meaning.Chose(
                        "goal_words", new FactValue.Words("To see <b>spring</b> & my garden"), Origin.TYPED));
    }

    @Test
    void withoutAnOpenQuestionOnlyCommandsMeanSomething() {
        assertThat(ENGLISH.typed("bone", null, false, TODAY)).isEqualTo(new Meaning.Unclear("bone"));
    }

    private static Meaning meaning(String typed, String open) {
        return ENGLISH.typed(typed, open, false, TODAY);
    }
}

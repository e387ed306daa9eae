package org.handrail.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.fact.Facts;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.voice.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below a card about an option. */
class CardWordsTest {
    private static final Dialogue DIALOGUE = RulesFolder.dialogue();
    private static final Clinic CLINIC = RulesFolder.clinic();
    private static final LocalDate REVIEW_BY = LocalDate.of(2027, 2, 21);

    private static List<String> below(String card, String language, LocalDate day) {
        Outcome.Taken begun =
                Engine.of(DIALOGUE).begin(new Opening("c_1", CLINIC, language), Instant.parse("2026-12-01T15:00:00Z"));
        Conversation conversation = begun.conversation();
        CardWords words = new CardWords(DIALOGUE, new Voice(DIALOGUE, language, CLINIC, Facts.NONE));
        return words.shown(conversation, card, "alternatives", false, day).sources();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void onceItsDayHasPassedACardSaysSo(String language) {
        List<String> before = below("class_chemo", language, REVIEW_BY);
        List<String> after = below("class_chemo", language, REVIEW_BY.plusDays(1));

        assertThat(after).startsWith(before.toArray(String[]::new)).hasSize(before.size() + 1);
        assertThat(after.getLast())
                .isEqualTo(new Voice(DIALOGUE, language, CLINIC, Facts.NONE).text("engine.option_overdue"));
    }

    @Test
    void aPlainCardHasNoDay() {
        assertThat(below("what_this_is", "en", REVIEW_BY.plusDays(1))).isEmpty();
    }
}

package org.handrail.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Phrases;
import org.handrail.core.dialogue.Question;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.safety.Hit;
import org.handrail.core.safety.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typed answers to choices on the shipped dialogue: what is denied, what is meant together, and that phrases keep what they promise. */
class TypedChoicesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Set<String> ABOUT_SIGNS =
            Set.of("safe_now", "home_safe", "symptoms", "breath_rest", "hard_side_effects");
    private static final Dialogue DIALOGUE = RulesFolder.dialogue();
    private static final Map<String, Understanding> LANGUAGES = Map.of(
            "en",
            Understanding.of(DIALOGUE, "en", Requests.learned(DIALOGUE, List.of())),
            "es",
            Understanding.of(DIALOGUE, "es", Requests.learned(DIALOGUE, List.of())));

    /** In order: question, language, what is typed, what the person is asked about ("A or B" = did you mean; ? = asked again). */
    @ParameterizedTest
    @CsvSource({
        "metastatic_sites, en, it is in my bones and liver, BONE+LIVER",
        "metastatic_sites, en, 'bones, not the liver', BONE",
        "metastatic_sites, en, 'ribs and spine. liver is clear', BONE",
        "metastatic_sites, en, 'no lung or liver, just the hip', BONE",
        "metastatic_sites, es, en los huesos pero el hígado salió limpio, BONE",
        "metastatic_sites, es, 'no en el hígado, solo en los huesos', BONE",
        "metastatic_sites, en, 'bones, liver, lungs and brain', BONE+LIVER+LUNG+BRAIN",
        "scans_done, en, 'a cat scan and bloods, no mri', CT+BLOOD",
        "metastatic_sites, en, 'no, only the bones', BONE",
        "prior_lines, en, for two years now, ?",
        "insurance, en, i have medicare but the copays are too much, WORRIED",
        "companion, en, I don't have anyone to bring, NO_ONE",
        "companion, en, my husband can't come, ?",
        "companion, en, my sister will come with me, COMES",
        "companion, es, mi hijo no puede, ?",
        "support_home, en, my husband died last year, ?",
        "support_home, es, vivo con mi hija y ella me ayuda, LIVES_WITH_HELP",
        "travel, en, it's not far at all, EASY",
        "travel, en, not easy at all, HARD",
        "travel, es, no es fácil llegar, HARD",
        "alone_now, en, I am not alone, NO",
        "alone_now, es, no estoy sola ahorita, NO",
        "alone_now, en, yes I am alone, YES",
        "home_safe, en, I do not really feel safe, NO or YES",
        "childcare, en, 'yes, but there is no one to step in', NEEDS_CARE",
        "work, en, I'm not working anymore, NOT_WORKING",
        "work, es, ya no trabajo desde enero, NOT_WORKING",
        "menopause, en, no periods since chemo, POST",
        "menopause, es, ya no me baja desde hace años, POST",
        "trial_interest, en, 'yes, if it is close by', MAYBE or YES",
        "esr1, en, 'no, they said not found', NEGATIVE",
        "esr1, es, sí tengo esa mutación, POSITIVE",
        "subtype, en, 'ER+ PR+ HER2-', HR_POSITIVE_HER2_NEGATIVE",
        "subtype, en, HER2 +++, HER2_POSITIVE",
        "subtype, es, her2-, HR_POSITIVE_HER2_NEGATIVE or TRIPLE_NEGATIVE",
        "appointment_timing, en, on the 12th, WITHIN_MONTH",
        "appointment_timing, en, next tuesday, WITHIN_WEEK or WITHIN_MONTH",
        "appointment_timing, en, in ten weeks, LATER",
        "appointment_timing, es, el viernes a las diez, WITHIN_WEEK",
        "distress, en, a 6 out of 10, 6",
        "distress, en, 7/10, 7",
        "distress, es, ocho de diez, 8",
        "distress, en, ten out of ten, 10",
    })
    void areOffered(String question, String language, String typed, String expected) {
        assertThat(told(meaning(typed, question, language))).isEqualTo(expected);
    }

    @Test
    void aLanguageIsAnAnswerWhereOneIsAskedFor() {
        assertThat(meaning("Spanish", "visit_language", "en")).isInstanceOf(Meaning.Chose.class);
        assertThat(meaning("Spanish", "companion", "en")).isInstanceOf(Meaning.Wants.class);
    }

    @Test
    void everyPhraseMeansItsOwnChoice() {
        everyPhrase((language, question, code, phrase) -> {
            Meaning meaning = meaning(phrase, question.id(), language);
            boolean isName = DIALOGUE.medicines().questions().contains(question.id());
            assertThat((isName && meaning instanceof Meaning.Guessed) || isAnswer(meaning, code))
                    .as("%s %s %s: %s", language, question.id(), code, phrase)
                    .isTrue();
        });
    }

    @Test
    void everyChoiceHasPhrases() {
        DIALOGUE.phrases()
                .forEach((language, phrases) -> DIALOGUE.questions().values().forEach(question -> {
                    FactSpec spec = Objects.requireNonNull(DIALOGUE.facts().get(question.id()));
                    assertThat(phrases.choices()
                                    .getOrDefault(question.id(), Map.of())
                                    .keySet())
                            .as("%s %s", language, question.id())
                            .containsAll(spec.codes());
                }));
    }

    /** A phrase the screen stops is of no use, unless signs are what the question is about. One that only sounds so is an answer. */
    @Test
    void noPhraseSoundsLikeDanger() {
        Screen screen = Screen.of(DIALOGUE.flags());
        double fever = RulesFolder.clinic().feverFahrenheit();
        everyPhrase((language, question, code, phrase) -> {
            if (!ABOUT_SIGNS.contains(question.id())) {
                assertThat(screen.screen(phrase, fever).stream().filter(Hit::isSure))
                        .as("%s %s %s: %s", language, question.id(), code, phrase)
                        .isEmpty();
            }
        });
    }

    private interface Seen {
        void phrase(String language, Question question, String code, String phrase);
    }

    private static void everyPhrase(Seen seen) {
        for (Phrases phrases : DIALOGUE.phrases().values()) {
            for (Question question : DIALOGUE.questions().values()) {
                phrases.choices()
                        .getOrDefault(question.id(), Map.of())
                        .forEach((code, list) ->
                                list.forEach(phrase -> seen.phrase(phrases.language(), question, code, phrase)));
            }
        }
    }

    private static boolean isAnswer(Meaning meaning, String code) {
        return meaning instanceof Meaning.Chose chose && chose.value().equals(FactValue.Codes.of(code));
    }

    private static Meaning meaning(String typed, String question, String language) {
        return Objects.requireNonNull(LANGUAGES.get(language)).typed(typed, question, false, TODAY);
    }

    private static String told(Meaning meaning) {
        return meaning instanceof Meaning.Guessed guessed
                ? String.join(
                        " or ",
                        guessed.values().stream().map(TypedChoicesTest::told).toList())
                : meaning instanceof Meaning.Unclear ? "?" : meaning.toString();
    }

    private static String told(FactValue value) {
        return switch (value) {
            case FactValue.Codes(List<String> codes) -> String.join("+", codes);
            case FactValue.Whole(int number) -> Integer.toString(number);
            case FactValue.Words _ -> Reserved.SKIPPED;
        };
    }
}

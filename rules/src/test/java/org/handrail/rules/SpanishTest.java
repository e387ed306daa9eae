package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handrail.core.conversation.event.CardShown;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Words;
import org.handrail.core.engine.Engine;
import org.handrail.core.engine.Opening;
import org.handrail.core.engine.Outcome;
import org.handrail.core.fixtures.RulesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of the Spanish words beside the English. */
class SpanishTest {
    private static final Instant AT = Instant.parse("2026-01-01T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Dialogue DIALOGUE = RulesFolder.dialogue();
    private static final Engine ENGINE = Engine.of(DIALOGUE);
    private static final Words ENGLISH = Objects.requireNonNull(DIALOGUE.words().get("en"));
    private static final Words SPANISH = Objects.requireNonNull(DIALOGUE.words().get("es"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    @Test
    void theSameThingsAreSaid() {
        assertThat(SPANISH.texts().keySet())
                .containsExactlyInAnyOrderElementsOf(ENGLISH.texts().keySet());
        assertThat(SPANISH.lists().keySet())
                .containsExactlyInAnyOrderElementsOf(ENGLISH.lists().keySet());
        ENGLISH.lists()
                .forEach((key, lines) -> assertThat(SPANISH.list(key)).as(key).hasSize(lines.size()));
    }

    @Test
    void noNumberOrAnswerIsLost() {
        ENGLISH.texts().forEach((key, wording) -> same(key, wording, Objects.requireNonNull(SPANISH.text(key))));
        ENGLISH.lists().forEach((key, lines) -> {
            for (int i = 0; i < lines.size(); i++) {
                same(key + "[" + i + "]", lines.get(i), SPANISH.list(key).get(i));
            }
        });
    }

    @Test
    void whoeverHelpsIsSpokenToInTheSamePlaces() {
        Set<String> missing = new TreeSet<>();
        ENGLISH.texts().forEach((key, wording) -> {
            if (wording.caregiver() != null
                    && Objects.requireNonNull(SPANISH.text(key)).caregiver() == null) {
                missing.add(key);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyQuestionAndCallOutIsOpenedAndClosed() {
        SPANISH.texts().forEach((key, wording) -> marks(key, wording));
        SPANISH.lists().forEach((key, lines) -> lines.forEach(wording -> marks(key, wording)));
    }

    @Test
    void itShipsAsNotReviewed() {
        assertThat(DIALOGUE.translationUnreviewed("es")).isTrue();
        assertThat(DIALOGUE.translationUnreviewed("en")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theFirstCardAndTheGuideSayWhetherTheTranslationWasReviewed(String language) {
        Outcome.Taken begun = ENGINE.begin(new Opening("c_language", RulesFolder.clinic(), language), AT);
        Words words = Objects.requireNonNull(DIALOGUE.words().get(language));
        String said = Objects.requireNonNull(words.text("engine.guide_footer_translation"))
                .text();

        List<String> firstCard = begun.entries().stream()
                .map(entry -> entry.event())
                .filter(CardShown.class::isInstance)
                .map(event -> ((CardShown) event).body())
                .findFirst()
                .orElseThrow();
        List<String> footer =
                ENGINE.guide(begun.conversation(), RulesFolder.clinic(), DAY).footer();

        assertThat(Map.of("card", firstCard.contains(said), "guide", footer.contains(said)))
                .isEqualTo(Map.of("card", language.equals("es"), "guide", language.equals("es")));
    }

    private static void same(String key, Words.Wording english, Words.Wording spanish) {
        assertThat(placeholders(spanish.text())).as(key).isEqualTo(placeholders(english.text()));
        if (spanish.caregiver() != null) {
            assertThat(placeholders(spanish.caregiver())).as(key).isEqualTo(placeholders(english.forReader(true)));
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group())
                .sorted()
                .toList();
    }

    private static void marks(String key, Words.Wording wording) {
        for (String text : List.of(wording.text(), wording.forReader(true))) {
            assertThat(count(text, '¿')).as(key).isEqualTo(count(text, '?'));
            assertThat(count(text, '!')).as(key).isZero();
        }
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}

package org.handrail.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handrail.core.problem.Loaded;
import org.junit.jupiter.api.Test;

/** What a dialogue in two languages says about its translation. */
class TranslationsTest {
    private static final String DRAFT = "es: { translator: \"A. Name\", date: 2026-11-25, reviewed: false }";

    @Test
    void aTranslationIsReadAndNotReviewed() {
        Dialogue dialogue = usable(twoLanguages(DRAFT));
        assertThat(dialogue.translations())
                .containsExactly(Map.entry("es", new Translation("A. Name", LocalDate.of(2026, 11, 25), false, null)));
        assertThat(dialogue.translationUnreviewed("es")).isTrue();
        assertThat(dialogue.translationUnreviewed("en")).isFalse();
    }

    @Test
    void aReviewedOneNamesItsReviewer() {
        String reviewed = DRAFT.replace("reviewed: false", "reviewed: true");
        assertThat(told(twoLanguages(reviewed))).containsExactly("dialogue.yaml:5:74 review-unsigned");
        assertThat(usable(twoLanguages(reviewed.replace("true", "true, reviewer: \"B. Name\"")))
                        .translationUnreviewed("es"))
                .isFalse();
    }

    @Test
    void aLanguageAfterTheFirstWithoutOneIsRefused() {
        assertThat(told(twoLanguages(""))).containsExactly("dialogue.yaml:3:17 missing-translation");
    }

    @Test
    void itSaysWhenItWasMade() {
        assertThat(told(twoLanguages(DRAFT.replace(" date: 2026-11-25,", ""))))
                .containsExactly("dialogue.yaml:5:21 missing-key");
    }

    private static Map<String, String> twoLanguages(String translation) {
        Map<String, String> texts = DialogueFolder.small();
        texts.put("words/es.yaml", texts.getOrDefault("words/en.yaml", ""));
        texts.put("phrases/es.yaml", texts.getOrDefault("phrases/en.yaml", ""));
        texts.computeIfPresent(
                "dialogue.yaml",
                (_, text) -> text.replace("languages: [en]", "languages: [en, es]")
                        .replace(
                                "\nsteps:",
                                translation.isEmpty()
                                        ? "\nsteps:"
                                        : "\ntranslations: { " + translation + " }\nsteps:"));
        return texts;
    }

    private static List<String> told(Map<String, String> texts) {
        return load(texts).problems().stream().map(BrokenFixture::written).toList();
    }

    private static Dialogue usable(Map<String, String> texts) {
        return ((Loaded.Usable<Dialogue>) load(texts)).value();
    }

    private static Loaded<Dialogue> load(Map<String, String> texts) {
        return DialogueLoader.load(new DialogueFiles(texts));
    }
}

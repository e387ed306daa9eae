package org.handrail.core.dialogue.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Review;
import org.handrail.core.dialogue.Step;
import org.handrail.core.dialogue.Translation;
import org.handrail.core.problem.Place;
import org.jspecify.annotations.Nullable;

/** What dialogue.yaml says. */
record Head(
        String id,
        String version,
        List<Language> languages,
        Review review,
        List<Translated> translations,
        List<Step> steps,
        List<Placement> placements) {
    Head {
        languages = List.copyOf(languages);
        translations = List.copyOf(translations);
        steps = List.copyOf(steps);
        placements = List.copyOf(placements);
    }

    record Language(String tag, Place place) {}

    /** What is said about a translation; null when it could not be read. */
    record Translated(
            String language, Place place, @Nullable Translation translation) {}

    /** A question or card at its place in a step. */
    record Placement(Space space, String id, Place place) {}

    /** By language. */
    Map<String, Translation> translationsByLanguage() {
        Map<String, Translation> all = new LinkedHashMap<>();
        for (Translated translated : translations) {
            if (translated.translation() != null) {
                all.put(translated.language(), translated.translation());
            }
        }
        return all;
    }

    List<String> tags() {
        return languages.stream().map(Language::tag).toList();
    }
}

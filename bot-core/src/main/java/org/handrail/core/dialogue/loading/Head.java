package org.handrail.core.dialogue.loading;

import java.util.List;
import org.handrail.core.dialogue.Review;
import org.handrail.core.dialogue.Step;
import org.handrail.core.problem.Place;

/** What dialogue.yaml says. */
record Head(
        String id,
        String version,
        List<Language> languages,
        Review review,
        List<Step> steps,
        List<Placement> placements) {
    Head {
        languages = List.copyOf(languages);
        steps = List.copyOf(steps);
        placements = List.copyOf(placements);
    }

    record Language(String tag, Place place) {}

    /** A question or card at its place in a step. */
    record Placement(Space space, String id, Place place) {}

    List<String> tags() {
        return languages.stream().map(Language::tag).toList();
    }
}

package org.handrail.core.dialogue;

import java.util.List;
import java.util.Map;
import org.handrail.core.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence on the screen in one language, by key: {@code questions.stage.ask}, {@code questions.stage.choices.EARLY},
 * {@code cards.x.body}, {@code engine.unclear} … Lists (a card's paragraphs) are kept apart from single texts.
 *
 * @param language lower-case language tag
 * @param places where each key stands, groups included, for whoever reports about a text
 */
public record Words(
        String language, Map<String, Wording> texts, Map<String, List<Wording>> lists, Map<String, Place> places) {
    public Words {
        texts = Ordered.copy(texts);
        lists = Ordered.copy(lists);
        places = Ordered.copy(places);
    }

    /** One text with, where "you" would be wrong, another for a caregiver. */
    public record Wording(String text, @Nullable String caregiver) {
        public String forReader(boolean isCaregiver) {
            return isCaregiver && caregiver != null ? caregiver : text;
        }
    }

    public @Nullable Wording text(String key) {
        return texts.get(key);
    }

    /** Where this key stands; where it is said to stand in the words of this language when nobody wrote it down. */
    public Place place(String key) {
        return places.getOrDefault(key, Place.of("words/" + language));
    }

    /** The paragraphs of this key, or none. */
    public List<Wording> list(String key) {
        return lists.getOrDefault(key, List.of());
    }
}

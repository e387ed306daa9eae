package org.handrail.core.dialogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence on the screen in one language, by key: {@code questions.stage.ask}, {@code questions.stage.choices.EARLY},
 * {@code cards.x.body}, {@code engine.unclear} … Lists (a card's paragraphs) are kept apart from single texts.
 *
 * @param language lower-case language tag
 */
public record Words(String language, Map<String, Wording> texts, Map<String, List<Wording>> lists) {
    public Words {
        texts = Ordered.copy(texts);
        lists = Ordered.copy(lists);
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

    /** The paragraphs of this key, or none. */
    public List<Wording> list(String key) {
        return lists.getOrDefault(key, List.of());
    }
}

package org.handrail.core.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Step;
import org.handrail.core.dialogue.Words;
import org.jspecify.annotations.Nullable;

/**
 * One text as a patient may meet it; placeholders stand as a short word.
 *
 * @param step the step it belongs to, or the group of words ({@code flags.*}) that belongs to none
 * @param score by the language's {@link Yardstick}; null when the text is too short or the language has none
 */
record Judged(
        String key, String step, String text, @Nullable Double score) {
    private static final String FOR_NAVIGATORS = ".said";
    private static final String PLACEHOLDER = "\\{[^}]*}";
    private static final String SHORT_WORD = "it";

    /** All texts of these words that patients or caregivers read, by key. */
    static List<Judged> all(Dialogue dialogue, Words words) {
        Map<String, List<Words.Wording>> wordings = new TreeMap<>(words.lists());
        words.texts().forEach((key, wording) -> wordings.put(key, List.of(wording)));
        List<Judged> all = new ArrayList<>();
        wordings.forEach((key, list) -> {
            if (!key.endsWith(FOR_NAVIGATORS)) {
                list.forEach(wording -> add(all, dialogue, words.language(), key, wording));
            }
        });
        return all;
    }

    private static void add(List<Judged> all, Dialogue dialogue, String language, String key, Words.Wording wording) {
        all.add(of(dialogue, language, key, wording.text()));
        if (wording.caregiver() != null) {
            all.add(of(dialogue, language, key, Objects.requireNonNull(wording.caregiver())));
        }
    }

    private static Judged of(Dialogue dialogue, String language, String key, String written) {
        String text = written.replaceAll(PLACEHOLDER, SHORT_WORD);
        Yardstick yardstick = Yardstick.of(language);
        return new Judged(key, step(dialogue, key), text, yardstick == null ? null : yardstick.score(text));
    }

    private static String step(Dialogue dialogue, String key) {
        String[] parts = key.split("\\.", 3);
        String id = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "steps" -> id;
            case "questions", "cards" -> {
                Step step = dialogue.stepOf(id);
                yield step == null ? parts[0] + ".*" : step.id();
            }
            default -> parts[0] + ".*";
        };
    }
}

package org.handrail.core.dialogue.loading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.handrail.core.dialogue.Waiver;
import org.handrail.core.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/** Each waiver is about a text that is there, and no two are about the same. */
final class WaiversCheck implements Check {
    private record About(String text, String language, Waiver.What what) {}

    @Override
    public void run(Draft draft, Report report) {
        Map<About, Waiver> first = new HashMap<>();
        for (Waiver waiver : draft.waivers) {
            Waiver before = first.putIfAbsent(new About(waiver.text(), waiver.language(), waiver.what()), waiver);
            if (before != null) {
                report.error(
                        waiver.place(),
                        "waiver-twice",
                        "The same was waived for \"%s\" at %s".formatted(waiver.text(), before.place()),
                        "Keep one of the two.");
            }
            if (!draft.isSpoken(waiver.language())) {
                report.error(
                        waiver.place(),
                        "unknown-language",
                        "The dialogue does not list the language \"%s\"".formatted(waiver.language()),
                        "Write the language of the text, or remove the waiver.");
            } else {
                text(waiver, draft.words.get(waiver.language()), report);
            }
        }
    }

    private static void text(Waiver waiver, @Nullable DraftWords words, Report report) {
        if (words == null || words.groups.isEmpty() || isText(waiver.text(), words)) {
            return;
        }
        Set<String> texts = new TreeSet<>(words.texts.keySet());
        texts.addAll(words.lists.keySet());
        report.error(
                waiver.place(),
                "unknown-text",
                "There are no words \"%s\" in \"%s\"".formatted(waiver.text(), waiver.language()),
                Nearest.fix(waiver.text(), texts, "Write the whole key, such as cards.goodbye.body."));
    }

    /** Whether this is the key of a text or of paragraphs, with a slip in them perhaps, and not of a group. */
    private static boolean isText(String key, DraftWords words) {
        boolean read = words.texts.containsKey(key) || words.lists.containsKey(key);
        return read || (words.keys.containsKey(key) && !words.groups.contains(key));
    }
}

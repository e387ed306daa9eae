package org.handrail.core.dialogue.loading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.handrail.core.dialogue.Phrases;
import org.handrail.core.problem.Place;
import org.jspecify.annotations.Nullable;

/** One phrase means one thing: one choice of a question, and one command. */
final class PhrasesCheck implements Check {
    private record Meaning(String name, Place place) {}

    @Override
    public void run(Draft draft, Report report) {
        draft.phrases.values().forEach(phrases -> {
            choices(phrases, report);
            commands(phrases, report);
        });
    }

    private static void choices(DraftPhrases phrases, Report report) {
        Map<String, Meaning> ofAny = new HashMap<>();
        Map<String, Map<String, Meaning>> byQuestion = new HashMap<>();
        byQuestion.put(Phrases.ANY_QUESTION, ofAny);
        for (var it : phrases.choices) {
            Meaning meaning = new Meaning(it.code(), it.place());
            once(byQuestion.computeIfAbsent(it.question(), _ -> new HashMap<>()), it.phrase(), meaning, report);
        }
        for (var it : phrases.choices) {
            if (!it.question().equals(Phrases.ANY_QUESTION)) {
                compare(ofAny.get(simple(it.phrase())), it.phrase(), new Meaning(it.code(), it.place()), report);
            }
        }
    }

    private static void commands(DraftPhrases phrases, Report report) {
        Map<String, Meaning> commands = new HashMap<>();
        phrases.commands.forEach(it -> once(commands, it.phrase(), new Meaning(it.command(), it.place()), report));
    }

    private static void once(Map<String, Meaning> known, String phrase, Meaning meaning, Report report) {
        compare(known.putIfAbsent(simple(phrase), meaning), phrase, meaning, report);
    }

    private static void compare(@Nullable Meaning before, String phrase, Meaning meaning, Report report) {
        if (before != null && !before.name().equals(meaning.name())) {
            report.error(
                    meaning.place(),
                    "phrase-twice",
                    "\"%s\" means %s here and %s on line %d"
                            .formatted(
                                    phrase,
                                    meaning.name(),
                                    before.name(),
                                    before.place().line()),
                    "Keep it for one of the two.");
        }
    }

    /** As typed words are compared: capitals, accents, apostrophes, signs and spaces make no difference. */
    private static String simple(String phrase) {
        return Normalizer.normalize(phrase, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Mn}'\u2018\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}

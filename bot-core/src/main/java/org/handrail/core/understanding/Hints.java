package org.handrail.core.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handrail.core.dialogue.Phrases;
import org.handrail.core.safety.Sample;

/**
 * What the look of a text tells about what is asked for: authored phrases that stand in it, whether there is a question mark, a
 * number, and how long it is. One list for all languages, because people mix them.
 */
final class Hints {
    private static final String QUESTION = "?";
    private static final String NUMBER = "#";

    /** Lengths in words up to which texts count as alike. */
    private static final List<Integer> LENGTHS = List.of(2, 4, 7, 12);

    private record Phrase(String label, List<String> words) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    Hints(Iterable<Phrases> languages) {
        for (Phrases phrases : languages) {
            phrases.hints().forEach((label, list) -> list.forEach(phrase -> add(label, Sample.words(phrase))));
        }
    }

    private void add(String label, List<String> words) {
        if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(new Phrase(label, words));
        }
    }

    /** The hints in a text, always in the same order. */
    List<String> in(String text, List<String> words) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int at = 0; at < words.size(); at++) {
            for (Phrase phrase : byFirstWord.getOrDefault(words.get(at), List.of())) {
                if (stands(phrase.words, words, at)) {
                    counts.merge(phrase.label, 1, Integer::sum);
                }
            }
        }
        List<String> hints = new ArrayList<>();
        counts.forEach((label, count) -> {
            hints.add(label);
            if (count > 1) {
                hints.add(label + " again");
            }
        });
        if (text.contains(QUESTION)) {
            hints.add(QUESTION);
        }
        if (words.stream().anyMatch(Hints::isNumber)) {
            hints.add(NUMBER);
        }
        hints.add("length "
                + LENGTHS.stream()
                        .filter(most -> words.size() <= most)
                        .findFirst()
                        .orElse(0));
        return hints;
    }

    private static boolean stands(List<String> phrase, List<String> words, int at) {
        return at + phrase.size() <= words.size()
                && words.subList(at, at + phrase.size()).equals(phrase);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
    }
}

package org.handrail.core.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.handrail.core.fact.Reserved;
import org.jspecify.annotations.Nullable;

/** The phrases of one question, found word for word inside a text: "chemo", "hormone shots". */
final class ClassPhrases {
    /** Most words of a phrase that is looked for inside a text. */
    private static final int MOST_WORDS = 8;

    /**
     * A phrase that was found.
     *
     * @param to where it ends, that word not included
     */
    record Found(String code, int to) {}

    private final Map<String, String> codes = new HashMap<>();

    /** Of plain phrases with their codes. */
    ClassPhrases(Map<String, String> known) {
        known.forEach((phrase, code) -> {
            String form = form(Plain.words(phrase));
            if (!Reserved.is(code) && !form.isEmpty()) {
                codes.putIfAbsent(form, code);
            }
        });
    }

    /** The longest phrase that begins at this word, or null; words that only strengthen others may stand in between. */
    @Nullable
    Found at(List<TypedWord> words, int from) {
        List<String> plain = words.subList(from, Math.min(words.size(), from + MOST_WORDS)).stream()
                .map(TypedWord::plain)
                .toList();
        if (Closeness.ARTICLES.contains(plain.getFirst())) {
            return null;
        }
        for (int count = plain.size(); count > 0; count--) {
            List<String> part = plain.subList(0, count);
            String code = codes.get(form(part));
            if (code == null && !SameWord.FILLERS.contains(part.getFirst())) {
                code = codes.get(form(SameWord.withoutFillers(part)));
            }
            if (code != null) {
                return new Found(code, from + count);
            }
        }
        return null;
    }

    private static String form(List<String> words) {
        StringJoiner form = new StringJoiner(" ");
        words.stream()
                .filter(word -> !Closeness.ARTICLES.contains(word))
                .map(SameWord::of)
                .forEach(form::add);
        return form.toString();
    }
}

package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rule word a misspelled word was meant to be: one letter off in words of five to seven letters, two when both have eight or more.
 * A word that is correct is never repaired; one letter often makes another meaning.
 */
final class Repair {
    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    /** Most letters a word may be off. */
    private static final int LARGEST = 2;

    /** A rule word with its letters as bits. */
    private record Target(String word, int letters) {}

    private final Terms terms;
    private final Set<String> common = new HashSet<>();
    private final Map<String, List<Target>> byShape = new HashMap<>();

    Repair(Terms terms, Set<String> commonWords) {
        this.terms = terms;
        commonWords.forEach(word -> common.addAll(Normal.rule(word)));
        for (String word : new TreeSet<>(terms.words())) {
            if (word.length() >= SHORTEST) {
                byShape.computeIfAbsent(shape(word, word.length()), shape -> new ArrayList<>())
                        .add(new Target(word, TypingErrors.letters(word)));
            }
        }
    }

    List<Token> repair(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            String better = token.isNumber() ? null : meant(token.word());
            out.add(better == null ? token : token.repairedAs(better));
        }
        return out;
    }

    private @Nullable String meant(String word) {
        if (word.length() < SHORTEST || common.contains(word) || terms.knows(word)) {
            return null;
        }
        String best = null;
        int nearest = LARGEST + 1;
        int letters = TypingErrors.letters(word);
        for (int length = word.length() - LARGEST; length <= word.length() + LARGEST; length++) {
            int allowed = Math.min(word.length(), length) < LONG ? 1 : LARGEST;
            for (Target rule : byShape.getOrDefault(shape(word, length), List.of())) {
                int most = Math.min(allowed, nearest - 1);
                if (Integer.bitCount(letters ^ rule.letters) <= 2 * most && !isInflection(word, rule.word)) {
                    int distance = TypingErrors.between(word, rule.word, most);
                    if (distance <= most) {
                        best = rule.word;
                        nearest = distance;
                    }
                }
            }
        }
        return best;
    }

    /** Words of one shape begin alike and are equally long; a misspelling of the first letter is not repaired. */
    private static String shape(String word, int length) {
        return word.charAt(0) + "" + length;
    }

    /** "chested" is no misspelling of "chest". */
    private static boolean isInflection(String word, String rule) {
        return word.startsWith(rule) || rule.equals(word + "s");
    }
}

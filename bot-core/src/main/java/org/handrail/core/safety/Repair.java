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
                        .add(new Target(word, letters(word)));
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
        int letters = letters(word);
        for (int length = word.length() - LARGEST; length <= word.length() + LARGEST; length++) {
            int allowed = Math.min(word.length(), length) < LONG ? 1 : LARGEST;
            for (Target rule : byShape.getOrDefault(shape(word, length), List.of())) {
                int most = Math.min(allowed, nearest - 1);
                if (Integer.bitCount(letters ^ rule.letters) <= 2 * most && !isInflection(word, rule.word)) {
                    int distance = distance(word, rule.word, most);
                    if (distance <= most) {
                        best = rule.word;
                        nearest = distance;
                    }
                }
            }
        }
        return best;
    }

    /** Which letters a word has, as bits: a change of one letter changes at most two bits, so most words need no closer look. */
    private static int letters(String word) {
        int bits = 0;
        for (int at = 0; at < word.length(); at++) {
            bits |= 1 << (word.charAt(at) & 31);
        }
        return bits;
    }

    /** Words of one shape begin alike and are equally long; a misspelling of the first letter is not repaired. */
    private static String shape(String word, int length) {
        return word.charAt(0) + "" + length;
    }

    /** "chested" is no misspelling of "chest". */
    private static boolean isInflection(String word, String rule) {
        return word.startsWith(rule) || rule.equals(word + "s");
    }

    /** Letters to change, add, drop or swap; anything above {@code most} is as good as infinite. */
    private static int distance(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}

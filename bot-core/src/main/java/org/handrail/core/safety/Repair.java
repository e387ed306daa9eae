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
 * Finds the rule word a misspelled word was meant to be: one letter off in words of five to seven letters, two from eight.
 * A word that is correct is never repaired; one letter often makes another meaning.
 */
final class Repair {
    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private final Terms terms;
    private final Set<String> common = new HashSet<>();
    private final Map<String, List<String>> byBeginning = new HashMap<>();

    Repair(Terms terms, Set<String> commonWords) {
        this.terms = terms;
        commonWords.forEach(word -> common.addAll(Normal.rule(word)));
        for (String word : new TreeSet<>(terms.words())) {
            if (word.length() >= SHORTEST) {
                byBeginning.computeIfAbsent(word.substring(0, 1), letter -> new ArrayList<>()).add(word);
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
        int allowed = word.length() < LONG ? 1 : 2;
        String best = null;
        for (String rule : byBeginning.getOrDefault(word.substring(0, 1), List.of())) {
            boolean near = Math.abs(rule.length() - word.length()) <= allowed && !isInflection(word, rule);
            int distance = near ? distance(word, rule, allowed) : allowed + 1;
            if (distance <= allowed) {
                best = rule;
                allowed = distance - 1;
            }
        }
        return best;
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

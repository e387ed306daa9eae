package org.handrail.core.wording;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts the syllables of English words by their letters: groups of vowels, less the silent endings. */
final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouysxzcg]es)$");

    /** Two vowels side by side that are spoken apart. */
    private static final Pattern APART = Pattern.compile("ia[lnrst]?|io(?!u)|iu|eo(?!u)|[aeo]ing|ual|ya|riet");

    /** Everyday words whose letters mislead. */
    private static final Map<String, Integer> EXCEPTIONS =
            Map.of("people", 2, "area", 3, "areas", 3, "being", 2, "something", 2, "someone", 2, "sometimes", 2);

    private Syllables() {}

    /** At least 1; a word without letters counts as 1. */
    static int of(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        Integer known = EXCEPTIONS.get(letters);
        if (known != null) {
            return known;
        }
        int count = (int) VOWELS.matcher(letters).results().count();
        if (SILENT_END.matcher(letters).find()) {
            count--;
        }
        if (letters.length() > 4) {
            count += (int) APART.matcher(letters.replaceAll("tion|sion|cial|tial|cian|gion|dia$", "shn"))
                    .results()
                    .count();
        }
        return Math.max(1, count);
    }
}

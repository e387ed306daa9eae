package org.handrail.core.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the syllables of English words by their letters: groups of vowels, less the silent endings. */
final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouysxzcg]es)$");

    /** Two vowels side by side that are spoken apart. */
    private static final Pattern APART = Pattern.compile("ia[lnrst]?|io(?!u)|iu|eo(?!u)|[aeo]ing|ual|ya|riet");

    private Syllables() {}

    /** At least 1; a word without letters counts as 1. */
    static int of(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
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

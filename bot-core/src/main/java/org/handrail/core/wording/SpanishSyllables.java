package org.handrail.core.wording;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Counts the syllables of Spanish words by the rules of spelling (Real Academia Española, Ortografía 2010): two open vowels are two
 * syllables; a closed one beside an open one joins it unless it carries the accent ({@code dí-a}); two different closed ones are one
 * ({@code ciu-dad}). {@code h} parts nothing ({@code bú-ho} is parted by its accent), {@code u} in {@code que, qui, gue, gui} is
 * silent, {@code ü} is not, {@code y} is a vowel unless one follows.
 */
final class SpanishSyllables {
    private static final Pattern SILENT_U = Pattern.compile("(?<=[qg])u(?=[eiéí])");
    private static final Pattern VOWEL_Y = Pattern.compile("y(?![aeiouáéíóúü])");
    private static final Pattern VOWELS = Pattern.compile("[aeiouáéíóúü]+");
    private static final Pattern ALIKE = Pattern.compile("[ií]{2}|[uúü]{2}");
    private static final String OPEN = "aeoáéó";
    private static final String ACCENTED = "íú";

    private SpanishSyllables() {}

    /** At least 1; a word without vowels counts as 1. */
    static int of(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replace("h", "");
        letters = SILENT_U.matcher(letters).replaceAll("");
        letters = VOWEL_Y.matcher(letters).replaceAll("i");
        int count = VOWELS.matcher(letters)
                .results()
                .map(MatchResult::group)
                .mapToInt(SpanishSyllables::ofVowels)
                .sum();
        return Math.max(1, count);
    }

    /** How many syllables these vowels side by side are: one for each that carries its own. */
    private static int ofVowels(String vowels) {
        int own = 0;
        for (int i = 0; i < vowels.length(); i++) {
            boolean besideOpen = isOpen(vowels, i - 1) || isOpen(vowels, i + 1);
            if (isOpen(vowels, i) || (besideOpen && isAccented(vowels, i))) {
                own++;
            }
        }
        int alike = (int) ALIKE.matcher(vowels).results().count();
        return Math.max(1, own) + (own == 0 ? alike : 0);
    }

    private static boolean isOpen(String vowels, int at) {
        return at >= 0 && at < vowels.length() && OPEN.indexOf(vowels.charAt(at)) >= 0;
    }

    private static boolean isAccented(String vowels, int at) {
        return ACCENTED.indexOf(vowels.charAt(at)) >= 0;
    }
}

package org.handrail.core.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whole numbers in plain text, written in digits or as English or Spanish number words up to ten. */
final class Numbers {
    private static final List<String> ENGLISH =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** Without "un" and "una", which mostly mean "a". */
    private static final List<String> SPANISH =
            List.of("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez");

    /** Longest run of digits read as a number. */
    private static final int MOST_DIGITS = 6;

    private static final String OUT_OF = "\\s*(?:/|\\b(?:out of|of|over|de|sobre)\\b)\\s*";

    private Numbers() {}

    /** Plain words without the end of the scale: "6 out of 10", "6/10" and "seis de diez" are six. */
    static String withoutScale(String typed, int max) {
        String end =
                max < ENGLISH.size() ? max + "|" + ENGLISH.get(max) + "|" + SPANISH.get(max) : Integer.toString(max);
        return Plain.text(typed.toLowerCase(Locale.ROOT).replaceAll(OUT_OF + "(?:" + end + ")\\b", " "));
    }

    /** The different numbers in this text that lie within the bounds, in their order. */
    static List<Integer> in(String plain, int min, int max) {
        List<Integer> found = new ArrayList<>();
        for (String word : Plain.words(plain)) {
            int number = number(word);
            if (number >= min && number <= max && !found.contains(number)) {
                found.add(number);
            }
        }
        return found;
    }

    static int number(String word) {
        boolean digits =
                !word.isEmpty() && word.length() <= MOST_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : spelled(word);
    }

    static int spelled(String word) {
        int index = Math.max(ENGLISH.indexOf(word), SPANISH.indexOf(word));
        return index < 0 ? Integer.MIN_VALUE : index;
    }
}

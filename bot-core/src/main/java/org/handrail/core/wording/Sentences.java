package org.handrail.core.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences and words of a text, as the readability formulas count them. */
final class Sentences {
    /** The end of a sentence, perhaps inside quotes; a point between digits is none ("100.4"). */
    private static final Pattern END = Pattern.compile(
            "(?<!\\d)[.!?]+(?=[\"”»)]*(?:\\s|$))|[.!?]+(?=[\"”»)]*(?:\\s+[¿\"“«(]*\\p{Lu}|\\s*$))|\\n+");

    /** What a text ends with that is a sentence and no label. */
    private static final Pattern ENDED = Pattern.compile("[.!?:][\"”»)]*\\s*$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    private Sentences() {}

    /** The sentences that hold at least one word. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String part : END.split(text, -1)) {
            if (!words(part).isEmpty()) {
                sentences.add(part.strip());
            }
        }
        return sentences;
    }

    /** Whether this is written as sentences; buttons and titles are not. */
    static boolean areIn(String text) {
        return ENDED.matcher(text).find();
    }

    /** The words of the longest sentence. */
    static int longest(String text) {
        return of(text).stream()
                .mapToInt(sentence -> words(sentence).size())
                .max()
                .orElse(0);
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }
}

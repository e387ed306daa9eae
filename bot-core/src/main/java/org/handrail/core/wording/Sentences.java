package org.handrail.core.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences and words of a text, as the readability formulas count them. */
final class Sentences {
    /** The end of a sentence; a point between digits is none ("100.4"). */
    private static final Pattern END = Pattern.compile("(?<!\\d)[.!?]+(?=\\s|$)|[.!?]+(?=\\s+\\p{Lu}|\\s*$)|\\n+");

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

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }
}

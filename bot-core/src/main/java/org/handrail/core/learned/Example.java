package org.handrail.core.learned;

import java.util.List;

/**
 * A sentence somebody wrote, as its words, to learn from.
 *
 * @param label what it is an example of
 * @param words folded and alike, as typed text is read
 * @param hints what else is known about it, such as a phrase that stands in it
 * @param text as written, to be named when something typed is near to it
 */
public record Example(String label, List<String> words, List<String> hints, String text) {
    public Example {
        words = List.copyOf(words);
        hints = List.copyOf(hints);
    }

    public Example(String label, List<String> words, String text) {
        this(label, words, List.of(), text);
    }

    Marks marks() {
        return Marks.of(words, hints);
    }
}

package org.handrail.core.learned;

import java.util.List;

/**
 * A sentence somebody wrote, as its words, to learn from.
 *
 * @param label what it is an example of
 * @param words folded and alike, as typed text is read
 * @param text as written, to be named when something typed is near to it
 */
public record Example(String label, List<String> words, String text) {
    public Example {
        words = List.copyOf(words);
    }
}

package org.handrail.core.safety.learned;

import java.util.List;

/**
 * A sentence somebody wrote, as its words, to learn from.
 *
 * @param label the flag it should raise, or {@link #NONE}
 * @param words folded and alike, as the screen reads them
 * @param text as written, to be named when something typed is near to it
 */
public record Example(String label, List<String> words, String text) {
    /** The label of what is no danger: look-alikes, answers, questions, small talk. */
    public static final String NONE = "none";

    public Example {
        words = List.copyOf(words);
    }

    public boolean isDanger() {
        return !label.equals(NONE);
    }
}

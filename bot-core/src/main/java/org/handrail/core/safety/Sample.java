package org.handrail.core.safety;

import java.util.List;
import org.handrail.core.learned.Example;
import org.handrail.core.problem.Place;

/**
 * A sentence to learn from, as somebody wrote it.
 *
 * @param label the flag it should raise, {@link #LOOK_ALIKE} or {@link #ORDINARY}
 * @param language tag of the language it is in
 * @param writer who wrote it: what one writer says is learned apart from what another says when it is measured
 */
public record Sample(String label, String text, String language, String writer, Place place) {
    /** Sounds like danger and is none: denied, over, somebody else's, asked about. */
    public static final String LOOK_ALIKE = "look_alike";
    /** What people type all day. */
    public static final String ORDINARY = "ordinary";

    /** What look-alikes and ordinary lines are to the one who learns. */
    static final String NO_DANGER = "none";

    public boolean isDanger() {
        return !label.equals(LOOK_ALIKE) && !label.equals(ORDINARY);
    }

    /** The words of typed text, folded and alike, as they are learned from and compared. */
    public static List<String> words(String text) {
        return Normal.of(text).words();
    }

    /** As it is labelled. */
    public Example labelled() {
        return new Example(label, words(text), text);
    }

    /** As the screen reads it. */
    public Example example() {
        return new Example(isDanger() ? label : NO_DANGER, words(text), text);
    }
}

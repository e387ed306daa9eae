package org.handrail.core.conversation;

import java.util.List;
import org.handrail.core.fact.FactValue;

/** Something that waits for the person's yes or no. */
public sealed interface Pending {

    /** Nothing waits. */
    record Nothing() implements Pending {}

    /** A change of an earlier answer that re-opens or sets aside others. */
    record Change(String question, FactValue value) implements Pending {}

    /** A typed answer that was understood in one or more ways. */
    record Guess(String question, List<FactValue> values) implements Pending {
        public Guess {
            values = List.copyOf(values);
        }
    }

    /** Whether to begin from the start. */
    record StartAgain() implements Pending {}

    /** What was meant by something typed: one of several things that were offered, or none of them. */
    record Request() implements Pending {}

    Pending NOTHING = new Nothing();
}

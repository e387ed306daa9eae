package org.handrail.core.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something people ask about, and how it is answered.
 *
 * @param cards shown as the answer, in order
 * @param ask the guide item that is offered as a question for the visit, or null
 * @param person whether a person is called for instead of an answer
 * @param ownWords whether the person's own question is offered for the guide, because only the care team can answer it
 */
public record Topic(String id, List<String> cards, @Nullable String ask, boolean person, boolean ownWords) {
    /** The label, among examples, of what is no question and no command: answers, small talk. */
    public static final String OTHER = "other";

    public Topic {
        cards = List.copyOf(cards);
    }
}

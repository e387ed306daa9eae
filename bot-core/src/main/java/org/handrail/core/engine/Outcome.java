package org.handrail.core.engine;

import java.util.List;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;

/** What became of an utterance. */
public sealed interface Outcome {

    /**
     * The turn was taken.
     *
     * @param conversation as it stands after the turn
     * @param entries of this turn, to be journalled before anything is sent
     */
    record Taken(Conversation conversation, List<Entry> entries) implements Outcome {
        public Taken {
            entries = List.copyOf(entries);
        }
    }

    /**
     * It was not; nothing changed.
     *
     * @param text plain words for the person
     */
    record Refused(Refusal refusal, String text) implements Outcome {}
}

package org.handrail.core.engine;

import java.time.Instant;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.guide.Guide;

/**
 * The corridor of one turn: screen → understand → learn → decide → say. Pure: time and ids are handed in, and the same
 * conversation, dialogue and utterance give the same events, byte for byte. One engine per dialogue version; safe for many
 * threads.
 */
public final class Engine {
    private Engine() {}

    /** The engine of this dialogue; compiles its rules. */
    public static Engine of(Dialogue dialogue) {
        return notBuiltYet();
    }

    /** The dialogue this engine runs. */
    public Dialogue dialogue() {
        return notBuiltYet();
    }

    /** Opens a conversation: its first turn, up to the first question. */
    public Outcome.Taken begin(Opening opening, Instant at) {
        return notBuiltYet();
    }

    /**
     * Takes one turn.
     *
     * @param cm the client's id of the message; the caller makes sure it takes no second turn
     */
    public Outcome take(Conversation conversation, Clinic clinic, String cm, Utterance utterance, Instant at) {
        return notBuiltYet();
    }

    /** What the screen needs to know. */
    public View view(Conversation conversation, Clinic clinic) {
        return notBuiltYet();
    }

    /** The guide as it stands. */
    public Guide guide(Conversation conversation, Clinic clinic) {
        return notBuiltYet();
    }

    private static <T> T notBuiltYet() {
        if (Boolean.TRUE) {
            throw new UnsupportedOperationException("not built yet");
        }
        return java.util.Objects.requireNonNull(null);
    }
}

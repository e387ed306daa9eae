package org.handrail.web.chat;

import org.handrail.core.conversation.Utterance;

/** A frame from the widget, as read. */
sealed interface ClientFrame {
    /**
     * The first frame of a socket, and again with a new token or after a hole.
     *
     * @param after last seq seen; 0 = nothing yet
     */
    record Hello(String token, String conversation, String epoch, long after) implements ClientFrame {}

    record Msg(String cm, Utterance utterance) implements ClientFrame {}

    record WantGuide() implements ClientFrame {}

    record WantSigns() implements ClientFrame {}

    record Ack(long seq) implements ClientFrame {}

    record Typing() implements ClientFrame {}

    record Ping() implements ClientFrame {}

    record Pong() implements ClientFrame {}
}

package org.handrail.web.chat;

import org.springframework.web.socket.CloseStatus;

/** Why the server closes a socket: 4000–4099 stop, 4100–4199 come back with back-off, 4200–4299 come back after a while. */
enum Ending {
    BAD_TOKENS(4000, "too many keys that do not fit"),
    CONVERSATION_GONE(4001, "this conversation is not here any more"),
    SLOW_READER(4100, "too much waits to be read"),
    TOO_MANY(4101, "too many connections"),
    NO_ANSWER(4102, "no answer to a ping"),
    RESTARTING(4200, "the server is restarting");

    private final int code;
    private final String text;

    Ending(int code, String text) {
        this.code = code;
        this.text = text;
    }

    CloseStatus status() {
        return new CloseStatus(code, text);
    }

    ServerFrame.Bye bye(long after) {
        return new ServerFrame.Bye(code, text, after);
    }
}

package org.handrail.web.chat;

import java.util.Locale;
import org.handrail.core.engine.Refusal;

/** Why a frame was not taken; the names are those of docs/reference/wire.md in capitals. */
enum ErrorCode {
    SHAPE("This message could not be read.", false),
    TOO_BIG("This message is too long to send.", false),
    BINARY("Only text can be sent here.", false),
    ORDER("The first message of a connection must be a hello.", false),
    TOKEN("This chat cannot be opened with that key.", false),
    TOKEN_EXPIRED("The key of this chat has run out. A new one is needed.", true),
    UNKNOWN_CONVERSATION("This conversation is not here any more.", false),
    UNKNOWN_TYPE("This kind of message is not known here.", false),
    UNKNOWN_QUESTION("There is no such question.", false),
    UNKNOWN_CODE("That is not one of the answers to this question.", false),
    NOT_OPEN("That question is not asked any more.", false),
    WRONG_KIND("That does not fit this question.", false),
    TOO_LONG("That is too long. Please write it shorter.", false),
    HELD("Please answer the safety message first.", false),
    PAUSED("This conversation is paused.", false),
    CLOSED("This conversation has ended.", false),
    NOTHING_TO_UNDO("There is nothing to go back to.", false),
    NOT_ON_GUIDE("That line is not on your guide any more.", false),
    GUIDE_FULL("Your guide holds no more of these.", false),
    RATE("That was a lot at once. Please wait a moment.", true),
    BUSY("Please try again in a moment.", true),
    STORE("Your answer could not be saved. It is kept on this device and sent again.", true),
    INTERNAL("Something went wrong here. Please try again.", true);

    private final String text;
    private final boolean retry;

    ErrorCode(String text, boolean retry) {
        this.text = text;
        this.retry = retry;
    }

    String text() {
        return text;
    }

    /** Whether the same message may be sent again. */
    boolean retry() {
        return retry;
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ErrorCode of(Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN_QUESTION -> UNKNOWN_QUESTION;
            case UNKNOWN_CODE -> UNKNOWN_CODE;
            case NOT_OPEN, NOT_HELD -> NOT_OPEN;
            case WRONG_KIND, EMPTY -> WRONG_KIND;
            case TOO_LONG -> TOO_LONG;
            case HELD -> HELD;
            case CLOSED -> CLOSED;
            case NOTHING_TO_UNDO -> NOTHING_TO_UNDO;
            case NOT_ON_GUIDE -> NOT_ON_GUIDE;
            case GUIDE_FULL -> GUIDE_FULL;
        };
    }
}

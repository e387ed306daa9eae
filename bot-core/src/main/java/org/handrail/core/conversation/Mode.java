package org.handrail.core.conversation;

/** Who or what a conversation waits for. */
public enum Mode {
    /** The bot leads. */
    BOT,
    /** A danger card waits for its answer. */
    HELD,
    /** The person paused. */
    PAUSED,
    /** Nothing more is asked. */
    CLOSED
}

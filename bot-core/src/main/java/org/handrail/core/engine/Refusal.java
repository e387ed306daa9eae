package org.handrail.core.engine;

/** Why an utterance was not taken. Nothing changed; the person is told in plain words. */
public enum Refusal {
    /** No such question in this dialogue. */
    UNKNOWN_QUESTION,
    /** No such code for this question. */
    UNKNOWN_CODE,
    /** That question is not asked (any more). */
    NOT_OPEN,
    /** The value is of another kind than the question asks for, or out of bounds. */
    WRONG_KIND,
    TOO_LONG,
    /** Nothing was typed. */
    EMPTY,
    /** A danger card waits for its answer first. */
    HELD,
    /** No danger card waits. */
    NOT_HELD,
    CLOSED,
    /** There is nothing to confirm, drop, keep or go back to. */
    NOTHING_TO_UNDO,
    /** No such line on the guide. */
    NOT_ON_GUIDE,
    /** The guide holds as many as it can. */
    GUIDE_FULL
}

package org.handrail.core.safety;

/** What a hit is enough for. */
public enum Tier {
    /** The card, at once. */
    INTERRUPT,
    /** The question whether it is happening now. */
    ASK
}

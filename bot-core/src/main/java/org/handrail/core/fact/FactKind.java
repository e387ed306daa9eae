package org.handrail.core.fact;

/** The shapes a fact's value can take. */
public enum FactKind {
    /** Exactly one declared code. */
    ONE,
    /** Any number of declared codes. */
    MANY,
    /** A whole number within declared bounds. */
    NUMBER,
    /** The person's own words, never interpreted. */
    TEXT,
    /** One code that only rules set; never asked. */
    DERIVED,
    /** One code that follows from a number, by where its bands begin; never asked. */
    BAND;

    /** Whether a question asks for it. The others are worked out. */
    public boolean isAsked() {
        return this != DERIVED && this != BAND;
    }
}

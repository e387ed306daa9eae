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
    DERIVED
}

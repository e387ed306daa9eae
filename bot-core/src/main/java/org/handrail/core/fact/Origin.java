package org.handrail.core.fact;

/** Where a fact came from. */
public enum Origin {
    TAPPED,
    TYPED,
    DERIVED,
    NAVIGATOR
}

package org.handrail.core.safety;

/** What stands between a word and the one before it. */
enum Gap {
    NONE,
    COMMA,
    SENTENCE
}

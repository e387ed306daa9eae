package org.handrail.core.fact;

/**
 * One thing known about a conversation.
 *
 * @param id the declared fact
 * @param value what is known
 * @param origin how it became known
 * @param turn the turn in which it did, counted from 1
 */
public record Fact(String id, FactValue value, Origin origin, long turn) {}

package org.handrail.core.dialogue;

/** One key of a row's {@code when}: this fact must meet this demand. */
public record Condition(String fact, Demand demand) {}

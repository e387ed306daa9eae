package org.handrail.core.conversation.event;

/** The person went to a step. */
public record StepChosen(String step) implements Event {}

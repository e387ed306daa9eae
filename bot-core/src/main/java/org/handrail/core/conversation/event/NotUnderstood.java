package org.handrail.core.conversation.event;

/**
 * What was typed could not be placed.
 *
 * @param inARow how many times running, this one included
 */
public record NotUnderstood(String typed, int inARow) implements Event {}

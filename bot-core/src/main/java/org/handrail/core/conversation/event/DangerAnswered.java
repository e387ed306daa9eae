package org.handrail.core.conversation.event;

/**
 * The person answered a danger card.
 *
 * @param releases whether the conversation goes on
 */
public record DangerAnswered(String flag, String code, boolean releases) implements Event {}

package org.handrail.core.conversation.event;

/**
 * The conversation ended; nothing more is asked or stored.
 *
 * @param because id of the row that closed it
 */
public record ConversationClosed(String because) implements Event {}

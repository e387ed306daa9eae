package org.handrail.core.conversation.event;

/**
 * A conversation was opened, on this version of this dialogue.
 *
 * @param dialogue hash of the dialogue it stays on
 */
public record ConversationBegan(String conversation, String clinic, String language, String dialogue, String version)
        implements Event {}

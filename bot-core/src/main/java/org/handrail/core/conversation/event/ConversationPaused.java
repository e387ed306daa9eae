package org.handrail.core.conversation.event;

/** The person paused. */
public record ConversationPaused() implements Event {}

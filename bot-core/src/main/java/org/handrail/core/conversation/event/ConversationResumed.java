package org.handrail.core.conversation.event;

/** The person came back from a pause. */
public record ConversationResumed() implements Event {}

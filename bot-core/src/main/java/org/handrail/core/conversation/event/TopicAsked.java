package org.handrail.core.conversation.event;

/** A question about this topic was asked; what answers it follows. */
public record TopicAsked(String topic) implements Event {}

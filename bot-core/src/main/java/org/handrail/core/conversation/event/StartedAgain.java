package org.handrail.core.conversation.event;

/** All answers were set aside and the conversation began from the start; the journal keeps them. */
public record StartedAgain() implements Event {}

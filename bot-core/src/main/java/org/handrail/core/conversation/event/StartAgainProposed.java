package org.handrail.core.conversation.event;

/** The person was asked whether to begin from the start. */
public record StartAgainProposed() implements Event {}

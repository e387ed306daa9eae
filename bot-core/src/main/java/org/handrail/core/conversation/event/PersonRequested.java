package org.handrail.core.conversation.event;

/** The person asked for a human. */
public record PersonRequested() implements Event {}

package org.handrail.core.conversation.event;

/** What was proposed or guessed was left as it was. */
public record ProposalDropped() implements Event {}

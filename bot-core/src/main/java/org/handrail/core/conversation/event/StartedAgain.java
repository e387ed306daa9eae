package org.handrail.core.conversation.event;

/** All answers and all changes of the guide were set aside and the conversation began from the start; the journal keeps them. */
public record StartedAgain() implements Event {}

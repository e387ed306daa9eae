package org.handrail.core.conversation.event;

/** A re-opened answer was left as it was. */
public record AnswerKept(String question) implements Event {}

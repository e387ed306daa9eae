package org.handrail.core.conversation.event;

/** A question was put, with the words and choices as the person saw them. */
public record QuestionAsked(Asked asked) implements Event {}

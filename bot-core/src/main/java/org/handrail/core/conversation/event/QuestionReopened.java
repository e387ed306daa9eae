package org.handrail.core.conversation.event;

/** The person wants to look at an answered question again. */
public record QuestionReopened(String question) implements Event {}

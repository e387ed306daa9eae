package org.handrail.core.conversation.event;

/**
 * The person goes on in another language. What was said before stays as it was said.
 *
 * @param language lower-case language tag
 */
public record LanguageChosen(String language) implements Event {}

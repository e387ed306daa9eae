package org.handrail.core.conversation.event;

import org.handrail.core.conversation.Utterance;

/**
 * Something typed sounds like danger but is not sure: the person was asked whether it is happening now. Until they answer, what
 * they typed waits.
 *
 * @param words what they wrote
 * @param pattern what it sounds like
 * @param about what waits, to be taken when it is no danger
 */
public record DangerAsked(DangerCard danger, String words, String pattern, Utterance about) implements Event {}

package org.handrail.core.conversation.event;

import org.handrail.core.conversation.Utterance;

/** Something to tap under a short text: the label, and what tapping it says. */
public record Offer(String label, Utterance says) {}

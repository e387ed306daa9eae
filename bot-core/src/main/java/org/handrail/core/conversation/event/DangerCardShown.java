package org.handrail.core.conversation.event;

/** The fixed card for a flag was shown; the conversation is held until it is answered. */
public record DangerCardShown(DangerCard danger) implements Event {}

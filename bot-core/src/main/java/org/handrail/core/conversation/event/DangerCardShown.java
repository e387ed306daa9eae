package org.handrail.core.conversation.event;

/**
 * The fixed card for a flag was shown; the conversation is held until it is answered.
 *
 * @param repeated whether it is the same card once more
 */
public record DangerCardShown(DangerCard danger, boolean repeated) implements Event {}

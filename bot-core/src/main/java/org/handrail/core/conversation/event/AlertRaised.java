package org.handrail.core.conversation.event;

import org.handrail.core.safety.Level;

/**
 * A sign of danger was found; a navigator must acknowledge it.
 *
 * @param words what the person wrote, or the answer that raised it
 */
public record AlertRaised(String flag, Level level, String words, String pattern) implements Event {}

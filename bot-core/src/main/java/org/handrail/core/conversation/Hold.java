package org.handrail.core.conversation;

/**
 * A danger card that waits for its answer.
 *
 * @param flag whose card it is
 * @param repeated whether it was shown once more because the person said they are not safe
 */
public record Hold(String flag, boolean repeated) {}

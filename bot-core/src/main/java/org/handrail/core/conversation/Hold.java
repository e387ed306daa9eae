package org.handrail.core.conversation;

import org.handrail.core.safety.Level;

/**
 * A danger card that waits for its answer.
 *
 * @param flag whose card it is
 * @param level the level it was shown at
 * @param repeated whether it was shown once more because the person said they are not safe
 */
public record Hold(String flag, Level level, boolean repeated) {}

package org.handrail.core.conversation;

import org.handrail.core.safety.Level;
import org.jspecify.annotations.Nullable;

/**
 * A danger card that waits for its answer.
 *
 * @param flag whose card it is
 * @param level the level it was shown at
 * @param repeated whether it was shown once more because the person said they are not safe
 * @param question what the card asks, when it only asks whether it is happening now; else null
 */
public record Hold(
        String flag,
        Level level,
        boolean repeated,
        @Nullable Question question) {
    /**
     * Whether it is happening now.
     *
     * @param words what the person wrote
     * @param pattern what it sounds like
     * @param about what waits until they have answered
     */
    public record Question(String words, String pattern, Utterance about) {}
}

package org.handrail.core.safety;

/**
 * A sign of danger found in a text.
 *
 * @param words the stretch of the text that matched, as typed
 * @param pattern id of the pattern that matched; of what was learned, the example it is nearest to
 * @param tier what it is enough for
 */
public record Hit(String flag, Level level, String words, String pattern, Tier tier) {
    /** Stands before the example that something typed is like, where a pattern would be named. */
    static final String LIKE = "like: ";

    /** Whether a pattern found it and nothing doubts that. */
    public boolean isSure() {
        return tier == Tier.INTERRUPT && !pattern.startsWith(LIKE);
    }

    /** The same, enough to ask only. */
    Hit doubted() {
        return new Hit(flag, level, words, pattern, Tier.ASK);
    }
}

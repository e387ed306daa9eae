package org.handrail.core.safety;

/**
 * A sign of danger found in a text.
 *
 * @param words the stretch of the text that matched, as typed
 * @param pattern id of the pattern that matched
 */
public record Hit(String flag, Level level, String words, String pattern) {}

package org.handrail.core.clinic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A clinic's own text as patients read it: one text for every language, or one for each.
 *
 * @param texts by language tag, in the order they are written; the empty tag holds a text for every language. Never empty
 */
public record ByLanguage(Map<String, String> texts) {
    private static final String EVERY = "";

    public ByLanguage {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a text by language needs at least one text");
        }
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** The same text in every language. */
    public static ByLanguage same(String text) {
        return new ByLanguage(Map.of(EVERY, text));
    }

    /** The text in this language; the one written first where there is none (loading asks for every language of the clinic). */
    public String in(String language) {
        String own = texts.get(language);
        return own != null ? own : texts.values().iterator().next();
    }
}

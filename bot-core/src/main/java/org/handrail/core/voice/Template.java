package org.handrail.core.voice;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills {@code {name}} placeholders. Loading has checked that every name is known. */
final class Template {
    private Template() {}

    /**
     * The text with its placeholders filled.
     *
     * @param value name → what stands there, or null to leave the placeholder as it is written
     */
    static String fill(String text, Function<String, @Nullable String> value) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String put = value.apply(text.substring(open + 1, close));
            filled.append(text, from, open).append(put == null ? text.substring(open, close + 1) : put);
            from = close + 1;
            open = text.indexOf('{', from);
        }
        return filled.append(text, from, text.length()).toString();
    }
}

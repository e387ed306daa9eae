package org.handrail.core.clinic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The colours of the widget that a clinic may choose, and which of them must be readable on which. */
final class Palette {
    /** Token → what the widget has when the clinic chooses nothing; the same values stand in the widget's base.css. */
    static final Map<String, String> DEFAULTS = defaults();

    /**
     * A text on its ground; WCAG 1.4.3 asks for {@link Contrast#LEAST_FOR_TEXT}.
     *
     * @param text a token
     * @param ground a token, or a fixed colour of the widget
     */
    record Pair(String text, String ground, String where) {}

    private static final String WHITE = "#ffffff";

    static final List<Pair> PAIRS = List.of(
            new Pair("accent_text", "accent", "the words of a filled button"),
            new Pair("accent", "surface", "a link"),
            new Pair("accent", WHITE, "a link on a card"),
            new Pair("text", "surface", "the words of the guide"),
            new Pair("text", WHITE, "the words of a card"),
            new Pair("text", "#e4efed", "the person's own words"),
            new Pair("#55615f", "surface", "the small words"),
            new Pair(WHITE, "danger", "the words of a call button"),
            new Pair("danger", "#fdf0ed", "the title of a danger card"));

    private Palette() {}

    private static Map<String, String> defaults() {
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("accent", "#0f5e5c");
        tokens.put("accent_text", WHITE);
        tokens.put("surface", "#fdfaf5");
        tokens.put("text", "#22302e");
        tokens.put("danger", "#8f1d14");
        return Collections.unmodifiableMap(tokens);
    }

    /** The colour of a token as the clinic has it; a fixed colour is itself. */
    static String colour(String token, Map<String, String> chosen) {
        return chosen.getOrDefault(token, DEFAULTS.getOrDefault(token, token));
    }
}

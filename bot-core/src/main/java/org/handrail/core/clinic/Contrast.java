package org.handrail.core.clinic;

import java.util.regex.Pattern;

/** How well a colour can be read on white, as WCAG 2 counts it. */
final class Contrast {
    /** What WCAG AA asks of text. */
    static final double LEAST_FOR_TEXT = 4.5;

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    private Contrast() {}

    static boolean isHex(String colour) {
        return HEX.matcher(colour).matches();
    }

    /** From 1 (white) to 21 (black). */
    static double onWhite(String hex) {
        double luminance = 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double channel(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

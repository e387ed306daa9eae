package org.handrail.core.clinic;

import java.util.Locale;
import java.util.regex.Pattern;

/** How well one colour can be read on another, as WCAG 2 counts it. */
final class Contrast {
    /** What WCAG AA asks of text. */
    static final double LEAST_FOR_TEXT = 4.5;

    /** Shades tried between a colour and black or white. */
    private static final int SHADES = 256;

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    private Contrast() {}

    static boolean isHex(String colour) {
        return HEX.matcher(colour).matches();
    }

    /** From 1 (the same) to 21 (black and white). */
    static double between(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The shade nearest to this colour, toward black or toward white, that can be read on or under the other. */
    static String nearest(String colour, String other) {
        for (int step = 1; step < SHADES; step++) {
            for (int end : new int[] {0, 255}) {
                String shade = shade(colour, end, step);
                if (between(shade, other) >= LEAST_FOR_TEXT) {
                    return shade;
                }
            }
        }
        throw new IllegalStateException("black or white can be read on every colour, but not on " + other);
    }

    private static String shade(String colour, int end, int step) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                mixed(part(colour, 1), end, step),
                mixed(part(colour, 3), end, step),
                mixed(part(colour, 5), end, step));
    }

    private static int mixed(int from, int end, int step) {
        return from + (end - from) * step / (SHADES - 1);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int from) {
        double value = part(hex, from) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int part(String hex, int from) {
        return Integer.parseInt(hex.substring(from, from + 2), 16);
    }
}

package org.handrail.web.guide;

/** Texts as they may stand on paper and in a page. */
final class Clean {
    private static final char LAST_CONTROL = 0x1F;
    private static final char DELETE = 0x7F;
    private static final char LAST_C1 = 0x9F;
    private static final int NONCHARACTER = 0xFFFE;

    private Clean() {}

    /**
     * As typed, in one line, without what is no text: control characters, halves of a character, and marks that turn the direction
     * of reading, with which a text can look like another one (CVE-2021-42574).
     */
    static String line(String typed) {
        StringBuilder clean = new StringBuilder(typed.length());
        typed.codePoints().filter(Clean::isText).forEach(point -> append(clean, point));
        return clean.toString().strip();
    }

    private static void append(StringBuilder clean, int point) {
        boolean blank = Character.isWhitespace(point);
        boolean again = clean.isEmpty() || clean.charAt(clean.length() - 1) == ' ';
        if (!blank) {
            clean.appendCodePoint(point);
        } else if (!again) {
            clean.append(' ');
        }
    }

    private static boolean isText(int point) {
        boolean control =
                (point <= LAST_CONTROL && !Character.isWhitespace(point)) || (point >= DELETE && point <= LAST_C1);
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return !control && !half && !turns && (point & NONCHARACTER) != NONCHARACTER;
    }
}

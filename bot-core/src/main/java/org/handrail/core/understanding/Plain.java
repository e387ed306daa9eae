package org.handrail.core.understanding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Typed words made comparable: lower case, no accents, no punctuation, single spaces. */
final class Plain {
    private Plain() {}

    static String text(String typed) {
        String folded = Normalizer.normalize(typed, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            } else if (!isApostropheOrMark(c) && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    static List<String> words(String plain) {
        return plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1));
    }

    /** The word at this place; empty before the first and behind the last. */
    static String word(List<String> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    private static boolean isApostropheOrMark(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}

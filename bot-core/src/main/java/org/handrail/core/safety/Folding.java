package org.handrail.core.safety;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in plain small letters, each with its place in the text as typed. Accents, invisible characters and the many shapes
 * of quotes and full-width letters are folded away, so that two texts that look alike are alike.
 */
final class Folding {
    private char[] letters;
    private int[] places;
    private int length;

    private Folding(int expected) {
        letters = new char[expected];
        places = new int[expected];
    }

    static Folding of(String text) {
        Folding folding = new Folding(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            folding.take(point, at);
            at += Character.charCount(point);
        }
        return folding;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return index < 0 || index >= length ? ' ' : letters[index];
    }

    /** Where this letter stands in the text as typed. */
    int place(int index) {
        return places[index];
    }

    private void take(int point, int at) {
        switch (point) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '`', '\u00B4', '\uFF07', '\u2032' -> add('\'', at);
            case '\u00BA', '\u00B0' -> add('\u00B0', at);
            case '\u00BD' -> {
                add('.', at);
                add('5', at);
            }
            default -> takeOther(point, at);
        }
    }

    private void takeOther(int point, int at) {
        if (point < 128) {
            if (point >= ' ' || Character.isWhitespace(point)) {
                add(Character.toLowerCase((char) point), at);
            }
            return;
        }
        if (isInvisible(point)) {
            return;
        }
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            if (!isInvisible(plain.charAt(i))) {
                add(Character.toLowerCase(plain.charAt(i)), at);
            }
        }
    }

    /** Accents on their own, zero-width characters, variation selectors, direction marks. */
    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private void add(char letter, int place) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2);
            places = Arrays.copyOf(places, length * 2);
        }
        letters[length] = letter;
        places[length] = place;
        length++;
    }
}

package org.handrail.core.safety;

import org.jspecify.annotations.Nullable;

/**
 * One word of a text, folded.
 *
 * @param word lower case, without accents and apostrophes; numbers in digits
 * @param repaired the rule word this is probably a misspelling of
 * @param from where it begins in the text as typed
 * @param to where it ends there, exclusive
 * @param number its value, or NaN when it is no number
 */
record Token(String word, @Nullable String repaired, int from, int to, Gap before, double number) {
    static Token word(String word, int from, int to, Gap before) {
        return new Token(word, null, from, to, before, Double.NaN);
    }

    static Token number(double number, int from, int to, Gap before) {
        return new Token(written(number), null, from, to, before, number);
    }

    boolean isNumber() {
        return !Double.isNaN(number);
    }

    Token repairedAs(String word) {
        return new Token(this.word, word, from, to, before, number);
    }

    /** Both words as one. */
    Token joined(Token next, String word) {
        return Token.word(word, from, next.to, before);
    }

    private static String written(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e12
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}

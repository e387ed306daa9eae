package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.List;

/** Cuts a folded text into words and numbers, and remembers commas and ends of sentences between them. */
final class Tokens {
    /** Longest word kept; the rest of a longer one is dropped. */
    static final int LONGEST_WORD = 40;

    /** Longest number read as one. */
    private static final int LONGEST_NUMBER = 12;

    private final Folding text;
    private final boolean stars;
    private final List<Token> tokens = new ArrayList<>();
    private Gap gap = Gap.SENTENCE;
    private int at;

    private Tokens(String text, boolean stars) {
        this.text = Folding.of(text);
        this.stars = stars;
    }

    /** @param stars whether a star at the end of a word belongs to it, as in the words of rules */
    static List<Token> of(String text, boolean stars) {
        Tokens tokens = new Tokens(text, stars);
        while (tokens.at < tokens.text.length()) {
            tokens.step();
        }
        return tokens.tokens;
    }

    private void step() {
        char here = text.at(at);
        if (isDigit(here)) {
            number();
        } else if (Character.isLetter(here)) {
            word();
        } else if (here == '\u00B0') {
            add(Token.word("degrees", text.place(at), text.place(at) + 1, gap));
            at++;
        } else {
            widen(here);
            at++;
        }
    }

    private void word() {
        int start = at;
        StringBuilder word = new StringBuilder();
        int run = 0;
        while (Character.isLetter(text.at(at)) || isApostropheInside()) {
            char here = text.at(at);
            run = here == text.at(at - 1) && at > start ? run + 1 : 1;
            if (here != '\'' && run <= 2 && word.length() < LONGEST_WORD) {
                word.append(here);
            } else if (run == 3 && word.length() > 1) {
                word.setLength(word.length() - 1); // "sooo" is "so"
            }
            at++;
        }
        if (stars && text.at(at) == '*') {
            word.append('*');
            at++;
        }
        add(Token.word(word.toString(), text.place(start), text.place(at - 1) + 1, gap));
    }

    private boolean isApostropheInside() {
        return text.at(at) == '\'' && Character.isLetter(text.at(at + 1));
    }

    private void number() {
        int start = at;
        StringBuilder digits = new StringBuilder();
        boolean whole = true;
        while (isDigit(text.at(at)) || (whole && isDecimalMark())) {
            if (!isDigit(text.at(at))) {
                whole = isThousands();
                if (!whole) {
                    digits.append('.');
                }
            } else {
                digits.append(text.at(at));
            }
            at++;
        }
        int from = text.place(start);
        int to = text.place(at - 1) + 1;
        add(digits.length() <= LONGEST_NUMBER
                ? Token.number(Double.parseDouble(digits.toString()), from, to, gap)
                : Token.word("many", from, to, gap));
    }

    private boolean isDecimalMark() {
        return (text.at(at) == '.' || text.at(at) == ',') && isDigit(text.at(at + 1));
    }

    private boolean isThousands() {
        return text.at(at) == ',' && isDigit(text.at(at + 2)) && isDigit(text.at(at + 3)) && !isDigit(text.at(at + 4));
    }

    private void widen(char mark) {
        Gap here =
                switch (mark) {
                    case '.' -> text.at(at + 1) == '.' || text.at(at - 1) == '.' ? Gap.COMMA : Gap.SENTENCE;
                    case '!', '?', ';', '\n', '\r', '\u00BF', '\u00A1' -> Gap.SENTENCE;
                    case ',', ':', '(', ')', '\u2013', '\u2014' -> Gap.COMMA;
                    case '-' -> text.at(at - 1) == ' ' || text.at(at + 1) == ' ' || text.at(at + 1) == '-' ? Gap.COMMA : Gap.NONE;
                    default -> Gap.NONE;
                };
        if (here.compareTo(gap) > 0) {
            gap = here;
        }
    }

    private void add(Token token) {
        tokens.add(token);
        gap = Gap.NONE;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}

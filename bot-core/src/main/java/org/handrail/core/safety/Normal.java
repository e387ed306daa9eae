package org.handrail.core.safety;

import java.util.List;

/**
 * A text ready for matching: its words folded and alike, each with its place in the text as typed. The words of rules go
 * through the same mill, so a rule may be written as people write.
 */
record Normal(String typed, List<Token> tokens) {
    Normal {
        tokens = List.copyOf(tokens);
    }

    static Normal of(String text) {
        return new Normal(text, NumberWords.read(Wordings.alike(Tokens.of(text, false))));
    }

    /** The words of a rule: a star at the end of a word stands for any ending. */
    static List<String> rule(String phrase) {
        return NumberWords.read(Wordings.alike(Tokens.of(phrase, true))).stream()
                .map(Token::word)
                .toList();
    }

    /** Its words alone. */
    List<String> words() {
        return tokens.stream().map(Token::word).toList();
    }

    /** The stretch as typed; {@code to} is exclusive. */
    String stretch(int from, int to) {
        return typed.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }
}

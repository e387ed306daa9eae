package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a text that may each sound like danger: the whole, its sentences, and stretches of a long one. In a long story one
 * sentence of danger would be drowned by the rest.
 */
final class Parts {
    /** About as long as a long example. */
    static final int LENGTH = 40;

    private static final int STEP = 20;

    /** A sentence of fewer words says too little alone. */
    private static final int LEAST = 3;

    private Parts() {}

    static List<List<String>> of(List<Token> tokens) {
        List<List<String>> parts = new ArrayList<>();
        List<String> words = tokens.stream().map(Token::word).toList();
        stretches(words, parts);
        int from = 0;
        for (int at = 1; at <= tokens.size(); at++) {
            if (at == tokens.size() || tokens.get(at).before() == Gap.SENTENCE) {
                if (at - from >= LEAST && at - from < tokens.size()) {
                    stretches(words.subList(from, at), parts);
                }
                from = at;
            }
        }
        return parts;
    }

    private static void stretches(List<String> words, List<List<String>> parts) {
        parts.add(words);
        for (int from = 0; words.size() > LENGTH && from + STEP < words.size(); from += STEP) {
            parts.add(words.subList(from, Math.min(words.size(), from + LENGTH)));
        }
    }
}

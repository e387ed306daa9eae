package org.handrail.core.safety;

import java.util.List;

/** Sentences, clauses and pieces between commas of one text, and which of its words may count or be skipped. */
final class Layout {
    private final List<Token> tokens;
    private final int[] sentence;
    private final int[] clause;
    private final int[] piece;
    private final boolean[] unskippable;
    private final List<Found.Span> masks;

    /**
     * @param breaks where new clauses begin
     * @param masks idioms
     * @param cues cues that silence what comes after them, and so are never skipped inside a match
     */
    Layout(List<Token> tokens, List<Found.Span> breaks, List<Found.Span> masks, List<Found.Span> cues) {
        this.tokens = tokens;
        this.masks = masks;
        boolean[] begins = new boolean[tokens.size()];
        breaks.forEach(span -> begins[span.from()] = true);
        unskippable = new boolean[tokens.size()];
        cues.stream().filter(this::isUsable).forEach(span -> unskippable[span.from()] = true);
        sentence = new int[tokens.size()];
        clause = new int[tokens.size()];
        piece = new int[tokens.size()];
        for (int at = 1; at < tokens.size(); at++) {
            Gap before = tokens.get(at).before();
            boolean newClause = before == Gap.SENTENCE || begins[at];
            sentence[at] = sentence[at - 1] + (before == Gap.SENTENCE ? 1 : 0);
            clause[at] = clause[at - 1] + (newClause ? 1 : 0);
            piece[at] = piece[at - 1] + (newClause || before == Gap.COMMA ? 1 : 0);
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    boolean isSameSentence(int one, int other) {
        return sentence[one] == sentence[other];
    }

    boolean isSameClause(int one, int other) {
        return clause[one] == clause[other];
    }

    boolean isSamePiece(int one, int other) {
        return piece[one] == piece[other];
    }

    boolean isSkippable(int at) {
        return !unskippable[at];
    }

    /** Whether this stretch means what its words say: not part of an idiom, unless it is longer than the idiom. */
    boolean isUsable(Found.Span span) {
        for (Found.Span mask : masks) {
            if (span.touches(mask) && (!span.holds(mask) || span.equals(mask))) {
                return false;
            }
        }
        return true;
    }
}

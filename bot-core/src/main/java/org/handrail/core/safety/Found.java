package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where in a text each term was found. */
final class Found {
    /** A stretch of words; {@code to} is exclusive. */
    record Span(int from, int to) {
        boolean touches(Span other) {
            return from < other.to && other.from < to;
        }

        boolean holds(Span other) {
            return from <= other.from && other.to <= to;
        }
    }

    private final List<List<Span>> spans;
    private long steps;

    Found(int terms) {
        spans = new ArrayList<>(Collections.nCopies(terms, List.of()));
    }

    void step() {
        steps++;
    }

    /** How much work was done; for the tests that ask whether it grows with the text and no faster. */
    long steps() {
        return steps;
    }

    void add(int term, int from, int to) {
        steps++;
        if (spans.get(term).isEmpty()) {
            spans.set(term, new ArrayList<>());
        }
        spans.get(term).add(new Span(from, to));
    }

    boolean has(int term) {
        return !spans.get(term).isEmpty();
    }

    /** In the order of their beginnings. */
    List<Span> of(int term) {
        return spans.get(term);
    }
}

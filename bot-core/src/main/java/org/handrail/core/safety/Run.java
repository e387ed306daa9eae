package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A run of a pattern, compiled: finds where its elements stand in order. */
record Run(List<Part> parts) {
    /** Fillers that may stand between two elements besides the gap. */
    private static final int FILLERS_SKIPPED = 3;

    /** Ends are kept as bits, counted from the run's first word. */
    private static final int LONGEST = 63;

    record Part(List<Integer> terms, boolean optional, int gap) {
        Part {
            terms = List.copyOf(terms);
        }

        private boolean isIn(Found found) {
            for (int i = 0; i < terms.size(); i++) {
                if (found.has(terms.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    Run {
        parts = List.copyOf(parts);
    }

    /** Shortest match for each beginning. */
    List<Found.Span> in(Layout layout, Found found, Terms terms) {
        if (!isPossible(found)) {
            return List.of();
        }
        List<Found.Span> matches = new ArrayList<>();
        for (int from : beginnings(found)) {
            long ends = new Search(layout, found, terms, from).ends();
            if (ends != 0) {
                matches.add(new Found.Span(from, from + Long.numberOfTrailingZeros(ends)));
            }
        }
        return matches;
    }

    /** Whether each part that must match was found at all; nearly every pattern ends here. */
    private boolean isPossible(Found found) {
        for (Part part : parts) {
            if (!part.optional && !part.isIn(found)) {
                return false;
            }
        }
        return true;
    }

    private TreeSet<Integer> beginnings(Found found) {
        TreeSet<Integer> beginnings = new TreeSet<>();
        for (int term : parts.getFirst().terms) {
            found.of(term).forEach(span -> beginnings.add(span.from()));
        }
        return beginnings;
    }

    private final class Search {
        private final Layout layout;
        private final Found found;
        private final Terms terms;
        private final int from;

        Search(Layout layout, Found found, Terms terms, int from) {
            this.layout = layout;
            this.found = found;
            this.terms = terms;
            this.from = from;
        }

        /** Where the whole run can end, as bits. */
        long ends() {
            long ends = endsOf(parts.getFirst(), 1L);
            for (Part part : parts.subList(1, parts.size())) {
                long next = endsOf(part, beginningsAfter(ends, part.gap));
                ends = part.optional ? next | ends : next;
                if (ends == 0) {
                    return 0;
                }
            }
            return ends;
        }

        private long endsOf(Part part, long beginnings) {
            long ends = 0;
            for (long left = beginnings; left != 0; left &= left - 1) {
                int at = from + Long.numberOfTrailingZeros(left);
                for (int term : part.terms) {
                    ends |= endsOf(found.of(term), at);
                }
            }
            return ends;
        }

        private long endsOf(List<Found.Span> spans, int at) {
            long ends = 0;
            for (int i = firstFrom(spans, at); i < spans.size() && spans.get(i).from() == at; i++) {
                found.step();
                int end = spans.get(i).to() - from;
                if (end <= LONGEST && layout.isUsable(spans.get(i))) {
                    ends |= 1L << end;
                }
            }
            return ends;
        }

        private long beginningsAfter(long ends, int gap) {
            long beginnings = 0;
            for (long left = ends; left != 0; left &= left - 1) {
                beginnings |= beginningsAt(from + Long.numberOfTrailingZeros(left), gap);
            }
            return beginnings;
        }

        private long beginningsAt(int end, int gap) {
            long beginnings = 0;
            int plain = gap;
            int fillers = FILLERS_SKIPPED;
            for (int at = end; at < layout.size() && at - from < LONGEST; at++) {
                found.step();
                if (!layout.isSameClause(from, at)) {
                    break;
                }
                beginnings |= 1L << (at - from);
                boolean filler = fillers > 0 && terms.isFiller(layout.token(at));
                if ((!filler && plain == 0) || !layout.isSkippable(at)) {
                    break;
                }
                fillers -= filler ? 1 : 0;
                plain -= filler ? 0 : 1;
            }
            return beginnings;
        }
    }

    private static int firstFrom(List<Found.Span> spans, int at) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).from() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

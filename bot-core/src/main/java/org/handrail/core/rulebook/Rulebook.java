package org.handrail.core.rulebook;

import java.util.List;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.Facts;

/** A dialogue's rules, compiled. Immutable and safe for many threads. */
public interface Rulebook {

    /** The rows this was compiled from, in their declared order. */
    List<Row> rows();

    /**
     * What the rows say about these facts. Derived facts are worked out first (ADR 0003).
     *
     * @throws RulesRanAway when more rows fired than there are: a fault of the program, never of the content
     */
    Decisions decide(Facts facts);

    /** More firings than rows: something fires in a loop. */
    final class RulesRanAway extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        public RulesRanAway(String message) {
            super(message);
        }
    }
}

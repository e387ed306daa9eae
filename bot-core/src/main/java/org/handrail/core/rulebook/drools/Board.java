package org.handrail.core.rulebook.drools;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Everything one decision is made on, as the one object Drools sees: a value for each declared fact, and a mark for each row that
 * held. Used by one thread, for one decision.
 */
final class Board {
    private final @Nullable FactValue[] values;
    private final long[] marks;

    /** For each place the row that derived its value; only there once something was derived. */
    private int @Nullable [] derivedBy;

    Board(Layout layout, Facts facts, int rows) {
        values = new FactValue[layout.size()];
        marks = new long[(rows + Long.SIZE - 1) / Long.SIZE];
        for (Fact fact : facts.all()) {
            int place = layout.place(fact.id());
            if (place != Layout.NOWHERE && !layout.isDerived(place)) {
                values[place] = fact.value();
            }
        }
    }

    @Nullable
    FactValue value(int place) {
        return values[place];
    }

    /** Writes a derived value down, unless a row that stands earlier has derived that fact already. */
    void derive(Stratum.Outcome outcome) {
        if (derivedBy == null) {
            derivedBy = new int[values.length];
        }
        int place = outcome.place();
        if (values[place] == null || outcome.row() < derivedBy[place]) {
            values[place] = outcome.value();
            derivedBy[place] = outcome.row();
        }
    }

    void mark(int row) {
        marks[row / Long.SIZE] |= 1L << row;
    }

    boolean isMarked(int row) {
        return (marks[row / Long.SIZE] & 1L << row) != 0;
    }

    /** The rows that hold, in their declared order. */
    List<Row> marked(List<Row> rows) {
        List<Row> marked = new ArrayList<>();
        for (int word = 0; word < marks.length; word++) {
            for (long left = marks[word]; left != 0; left &= left - 1) {
                marked.add(rows.get(word * Long.SIZE + Long.numberOfTrailingZeros(left)));
            }
        }
        return marked;
    }
}

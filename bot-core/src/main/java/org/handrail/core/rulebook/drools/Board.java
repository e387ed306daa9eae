package org.handrail.core.rulebook.drools;

import java.util.Arrays;
import org.handrail.core.dialogue.Demand;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What one decision is made on: the value of each declared fact, with its number (see {@link Spot}), and a mark for each row that
 * holds. Used by one thread, for one decision.
 */
final class Board {
    private final @Nullable FactValue[] values;
    private final int[] numbers;
    private final Marks marks;

    /** Whether this is a rehearsal, where every condition holds. */
    private final boolean rehearsal;

    /** By place, the row that derived the value there; only made once something was derived. */
    private int @Nullable [] derivedBy;

    /** Takes over the marks. Facts that nobody declared are left aside, and so are derived ones: the rows derive them anew. */
    Board(Layout layout, Facts facts, Marks marks) {
        this(layout.size(), marks, false);
        for (Fact fact : facts.all()) {
            Spot spot = layout.find(fact.id());
            if (spot != null && !spot.isDerived()) {
                put(spot, fact.value());
            }
        }
    }

    private Board(int size, Marks marks, boolean rehearsal) {
        values = new FactValue[size];
        numbers = new int[size];
        this.marks = marks;
        this.rehearsal = rehearsal;
    }

    /** A board on which every condition holds, with room for so many rows. */
    static Board rehearsal(Layout layout, int rows) {
        Board board = new Board(layout.size(), new Marks(rows), true);
        Arrays.fill(board.numbers, Spot.UNUSUAL);
        return board;
    }

    private void put(Spot spot, FactValue value) {
        values[spot.place()] = value;
        numbers[spot.place()] = spot.number(value);
    }

    @Nullable
    FactValue value(int place) {
        return values[place];
    }

    int number(int place) {
        return numbers[place];
    }

    /** Whether the demand holds of an unusual value. */
    boolean meets(int place, Demand demand) {
        return rehearsal || demand.holds(values[place]);
    }

    /** Writes a derived value down, unless a row that stands earlier has derived that fact already. */
    void derive(Stage.Outcome outcome) {
        if (derivedBy == null) {
            derivedBy = new int[values.length];
        }
        int place = outcome.spot().place();
        if (values[place] == null || outcome.row() < derivedBy[place]) {
            put(outcome.spot(), outcome.value());
            derivedBy[place] = outcome.row();
        }
    }

    void mark(int row) {
        marks.set(row);
    }

    boolean isMarked(int row) {
        return marks.isSet(row);
    }

    Marks marks() {
        return marks;
    }
}

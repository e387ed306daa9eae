package org.handrail.core.rulebook.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactValue;

/**
 * Derive rows that do not read each other's facts, and what each derives.
 *
 * @param network decides which of the rows hold
 * @param outcomes in row order, and by the name of the fact within a row
 */
record Stratum(Network network, List<Outcome> outcomes) {

    /** The fact at this place gets this value when this row holds. */
    record Outcome(int row, int place, FactValue value) {}

    static Stratum of(List<Integer> indexes, List<Row> rows, Layout layout) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int index : indexes) {
            rows.get(index).then().derive().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(code -> new Outcome(index, layout.place(code.getKey()), FactValue.Codes.of(code.getValue())))
                    .forEach(outcomes::add);
        }
        return new Stratum(Network.of(indexes, rows, layout), List.copyOf(outcomes));
    }

    /** Decides the rows and writes down what they derive, for the strata above to read. */
    void run(Board board) {
        network.run(board);
        for (Outcome outcome : outcomes) {
            if (board.isMarked(outcome.row())) {
                board.derive(outcome);
            }
        }
    }
}

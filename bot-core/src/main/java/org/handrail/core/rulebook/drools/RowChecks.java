package org.handrail.core.rulebook.drools;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Row;

/**
 * What must be true of rows before Drools sees them, because Drools would not complain: of two rules with one name it keeps one,
 * and a name nobody declared just never matches.
 */
final class RowChecks {
    private RowChecks() {}

    static void require(List<Row> rows, Layout layout) {
        Set<String> ids = new HashSet<>();
        for (Row row : rows) {
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException(
                        "two rows have the id '" + row.id() + "', the second at " + row.place());
            }
            row.when().stream().map(Condition::fact).forEach(fact -> placeOf(fact, row, layout));
            row.then().derive().keySet().forEach(fact -> requireDerived(fact, row, layout));
        }
    }

    private static void requireDerived(String fact, Row row, Layout layout) {
        if (!layout.isDerived(placeOf(fact, row, layout))) {
            throw new IllegalArgumentException("row '" + row.id() + "' at " + row.place() + " derives '" + fact
                    + "', which is not declared as a derived fact");
        }
    }

    private static int placeOf(String fact, Row row, Layout layout) {
        int place = layout.place(fact);
        if (place == Layout.NOWHERE) {
            throw new IllegalArgumentException("row '" + row.id() + "' at " + row.place() + " names the fact '" + fact
                    + "', which is not declared");
        }
        return place;
    }
}

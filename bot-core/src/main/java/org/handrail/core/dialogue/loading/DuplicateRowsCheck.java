package org.handrail.core.dialogue.loading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Row;

/** No two rows say the same: one of them was meant to say something else, or is left over. */
final class DuplicateRowsCheck implements Check {
    private record Saying(Set<Condition> when, Row.Then then) {}

    @Override
    public void run(Draft draft, Report report) {
        Map<Saying, Row> first = new HashMap<>();
        for (DraftRow draftRow : draft.rows) {
            Row row = draftRow.row();
            Row before = row.then().equals(ThenReader.NOTHING)
                    ? null
                    : first.putIfAbsent(new Saying(Set.copyOf(row.when()), row.then()), row);
            if (before != null) {
                report.warning(
                        row.place(),
                        "duplicate-row",
                        "The row \"%s\" says the same as \"%s\" at %s".formatted(row.id(), before.id(), before.place()),
                        "Remove one of them, or change what it says.");
            }
        }
    }
}

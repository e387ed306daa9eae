package org.handrail.core.dialogue.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactValue;

/** A conversation can begin: some row asks while nothing is known. */
final class FirstQuestionCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        List<Row> rows = draft.rows.stream().map(DraftRow::row).toList();
        Map<String, FactValue> derived = derivedFromNothing(rows);
        boolean begins = rows.stream().anyMatch(row -> !row.then().ask().isEmpty() && holds(row, derived));
        if (!begins && !rows.isEmpty()) {
            report.warning(
                    rows.getFirst().place(),
                    "no-first-question",
                    "No row asks anything while nothing is known, so a conversation cannot begin",
                    "Write a row without `when` that asks the first question.");
        }
    }

    /** Each round works out at least one more derived fact, or is the last. */
    private static Map<String, FactValue> derivedFromNothing(List<Row> rows) {
        Map<String, FactValue> derived = new HashMap<>();
        boolean more = true;
        for (int round = 0; more && round <= rows.size(); round++) {
            int before = derived.size();
            for (Row row : rows) {
                if (row.derives() && holds(row, derived)) {
                    row.then().derive().forEach((fact, code) -> derived.putIfAbsent(fact, FactValue.Codes.of(code)));
                }
            }
            more = derived.size() > before;
        }
        return derived;
    }

    private static boolean holds(Row row, Map<String, FactValue> known) {
        return row.when().stream().allMatch(condition -> condition.demand().holds(known.get(condition.fact())));
    }
}

package org.handrail.core.rulebook.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactValue;

/**
 * Rows that are decided together, because none reads what another derives.
 *
 * @param groups the rows that have conditions
 * @param outcomes what the rows derive, in row order and by the fact's name within a row
 */
record Stage(List<Group> groups, List<Outcome> outcomes) {

    /** The fact at this spot gets this value when this row holds. */
    record Outcome(int row, Spot spot, FactValue value) {}

    static Stage of(List<Integer> indexes, List<Row> rows, Layout layout) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int index : indexes) {
            rows.get(index).then().derive().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(code -> new Outcome(index, layout.spot(code.getKey()), FactValue.Codes.of(code.getValue())))
                    .forEach(outcomes::add);
        }
        return new Stage(groups(indexes, rows), List.copyOf(outcomes));
    }

    /** Conditions that many rows have are tested first, so that their rules share the test. */
    private static List<Group> groups(List<Integer> indexes, List<Row> rows) {
        Map<Condition, Integer> users = new HashMap<>();
        indexes.forEach(index -> rows.get(index).when().forEach(condition -> users.merge(condition, 1, Integer::sum)));
        Comparator<Condition> order = Comparator.<Condition, Integer>comparing(users::get)
                .reversed()
                .thenComparing(condition -> ExpressionIds.of(condition.fact(), condition.demand()));
        Map<List<Condition>, List<Integer>> byConditions = new LinkedHashMap<>();
        for (int index : indexes) {
            List<Condition> when =
                    Set.copyOf(rows.get(index).when()).stream().sorted(order).toList();
            byConditions.computeIfAbsent(when, conditions -> new ArrayList<>()).add(index);
        }
        byConditions.remove(List.of());
        List<Group> groups = new ArrayList<>();
        byConditions.forEach((conditions, same) ->
                groups.add(new Group(rows.get(same.getFirst()).id(), conditions, same)));
        return List.copyOf(groups);
    }

    /** Writes down what the rows that hold derive, for the stages after this one to read. */
    void settle(Board board) {
        for (Outcome outcome : outcomes) {
            if (board.isMarked(outcome.row())) {
                board.derive(outcome);
            }
        }
    }
}

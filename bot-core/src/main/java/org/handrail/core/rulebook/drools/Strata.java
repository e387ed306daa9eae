package org.handrail.core.rulebook.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Row;

/**
 * Sorts derive rows into strata: a row stands above every row that derives a fact it reads. So each stratum is decided on facts
 * that are final, negation ({@code not}, {@code unknown}) included, and no rule ever has to be taken back.
 */
final class Strata {
    private final List<Row> rows;
    private final Map<String, List<Integer>> derivers = new HashMap<>();
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final Set<Integer> onTheWay = new LinkedHashSet<>();

    private Strata(List<Row> rows) {
        this.rows = rows;
        for (int row = 0; row < rows.size(); row++) {
            for (String fact : rows.get(row).then().derive().keySet()) {
                derivers.computeIfAbsent(fact, key -> new ArrayList<>()).add(row);
            }
        }
    }

    /** The derive rows by their index, lowest stratum first, in row order within each. */
    static List<List<Integer>> of(List<Row> rows) {
        Strata strata = new Strata(rows);
        List<List<Integer>> sorted = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).derives()) {
                int level = strata.level(row);
                while (sorted.size() <= level) {
                    sorted.add(new ArrayList<>());
                }
                sorted.get(level).add(row);
            }
        }
        return sorted;
    }

    private int level(int row) {
        Integer known = levels.get(row);
        if (known != null) {
            return known;
        }
        if (!onTheWay.add(row)) {
            throw new IllegalArgumentException("these rows derive facts from each other in a circle: " + circle(row));
        }
        int level = 0;
        for (Condition condition : rows.get(row).when()) {
            for (int below : derivers.getOrDefault(condition.fact(), List.of())) {
                level = Math.max(level, level(below) + 1);
            }
        }
        onTheWay.remove(row);
        levels.put(row, level);
        return level;
    }

    /** The rows from the one met again to the last one on the way. */
    private List<String> circle(int again) {
        return onTheWay.stream()
                .dropWhile(row -> row != again)
                .map(row -> rows.get(row).id())
                .toList();
    }
}

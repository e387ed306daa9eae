package org.handrail.core.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What the rows say about one set of facts.
 *
 * @param facts the facts they were decided on, derived ones included
 * @param fired the rows that hold, in their declared order
 */
public record Decisions(Facts facts, List<Row> fired) {
    public Decisions {
        fired = List.copyOf(fired);
    }

    /** Question → the first row that asks it, in row order. */
    public Map<String, Row> asked() {
        return index(fired.stream(), row -> row.then().ask());
    }

    /** Card → the first row that shows it. */
    public Map<String, Row> shown() {
        return index(fired.stream(), row -> row.then().show());
    }

    /** Guide item → the first row that put it there. */
    public Map<String, Row> guide() {
        return index(fired.stream(), row -> row.then().guide());
    }

    /** Flag → the first row that raises it. */
    public Map<String, Row> raised() {
        return index(fired.stream(), row -> row.then().raise());
    }

    /** The first row that closes the conversation, or null. */
    public @Nullable Row closing() {
        for (Row row : fired) {
            if (row.then().close() != null) {
                return row;
            }
        }
        return null;
    }

    private static Map<String, Row> index(
            java.util.stream.Stream<Row> rows, java.util.function.Function<Row, List<String>> ids) {
        Map<String, Row> byId = new LinkedHashMap<>();
        List<Row> list = new ArrayList<>(rows.toList());
        list.forEach(row -> ids.apply(row).forEach(id -> byId.putIfAbsent(id, row)));
        return byId;
    }
}

package org.handrail.core.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What the rows say about one set of facts. Immutable. Each index over the rows is made when it is first asked for and then kept;
 * two threads that ask at once may each make it, which changes nothing.
 */
public final class Decisions {
    private final Facts facts;
    private final List<Row> fired;
    private @Nullable Map<String, Row> asked;
    private @Nullable Map<String, Row> shown;
    private @Nullable Map<String, Row> guide;
    private @Nullable Map<String, Row> raised;
    private @Nullable Map<String, Map<String, Row>> marked;

    /**
     * What was decided.
     *
     * @param facts the facts they were decided on, derived ones included
     * @param fired the rows that hold, in their declared order
     */
    public Decisions(Facts facts, List<Row> fired) {
        this.facts = facts;
        this.fired = List.copyOf(fired);
    }

    /** The facts they were decided on, derived ones included. */
    public Facts facts() {
        return facts;
    }

    /** The rows that hold, in their declared order. */
    public List<Row> fired() {
        return fired;
    }

    /** Question → the first row that asks it, in row order. */
    public Map<String, Row> asked() {
        Map<String, Row> index = asked;
        if (index == null) {
            index = index(row -> row.then().ask());
            asked = index;
        }
        return index;
    }

    /** Card → the first row that shows it. */
    public Map<String, Row> shown() {
        Map<String, Row> index = shown;
        if (index == null) {
            index = index(row -> row.then().show());
            shown = index;
        }
        return index;
    }

    /** Guide item → the first row that put it there. */
    public Map<String, Row> guide() {
        Map<String, Row> index = guide;
        if (index == null) {
            index = index(row -> row.then().guide());
            guide = index;
        }
        return index;
    }

    /** Flag → the first row that raises it. */
    public Map<String, Row> raised() {
        Map<String, Row> index = raised;
        if (index == null) {
            index = index(row -> row.then().raise());
            raised = index;
        }
        return index;
    }

    /** Question → each of its choices that carries a mark → the first row that gave it. */
    public Map<String, Map<String, Row>> marked() {
        Map<String, Map<String, Row>> index = marked;
        if (index == null) {
            index = marks();
            marked = index;
        }
        return index;
    }

    private Map<String, Map<String, Row>> marks() {
        Map<String, Map<String, Row>> byQuestion = new LinkedHashMap<>();
        for (Row row : fired) {
            row.then().mark().forEach((question, codes) -> {
                Map<String, Row> byCode = byQuestion.computeIfAbsent(question, key -> new LinkedHashMap<>());
                codes.forEach(code -> byCode.putIfAbsent(code, row));
            });
        }
        byQuestion.replaceAll((question, byCode) -> Collections.unmodifiableMap(byCode));
        return Collections.unmodifiableMap(byQuestion);
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

    private Map<String, Row> index(Function<Row, List<String>> ids) {
        Map<String, Row> byId = new LinkedHashMap<>();
        for (Row row : fired) {
            for (String id : ids.apply(row)) {
                byId.putIfAbsent(id, row);
            }
        }
        return Collections.unmodifiableMap(byId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decisions that && facts.equals(that.facts) && fired.equals(that.fired);
    }

    @Override
    public int hashCode() {
        return 31 * facts.hashCode() + fired.hashCode();
    }

    @Override
    public String toString() {
        return "Decisions[" + fired.stream().map(Row::id).toList() + " on " + facts + "]";
    }
}

package org.handrail.core.rulebook;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Demand;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.fact.Origin;
import org.handrail.core.problem.Place;

/** Rows and facts in few words, for tests. */
public final class Rows {
    private Rows() {}

    /** A row that asks the question of its own name. */
    public static Row asking(String id, Condition... when) {
        return new Row(
                id, List.of(when), then(List.of(id), Map.of()), "For a test.", null, List.of(), Place.of("test.yaml"));
    }

    public static Row deriving(String id, String fact, String code, Condition... when) {
        return new Row(
                id,
                List.of(when),
                then(List.of(), Map.of(fact, code)),
                "For a test.",
                null,
                List.of(),
                Place.of("test.yaml"));
    }

    private static Row.Then then(List<String> ask, Map<String, String> derive) {
        return new Row.Then(ask, List.of(), List.of(), derive, List.of(), Map.of(), null);
    }

    public static Condition is(String fact, String... codes) {
        return new Condition(fact, new Demand.HasAny(List.of(codes)));
    }

    public static Condition not(String fact, String... codes) {
        return new Condition(fact, new Demand.Not(List.of(codes)));
    }

    /** Facts that were tapped: one value each, by name. */
    public static Facts known(Map<String, FactValue> values) {
        return Facts.of(values.entrySet().stream()
                .map(value -> new Fact(value.getKey(), value.getValue(), Origin.TAPPED, 1))
                .toList());
    }

    /** Facts that were tapped: name, code, name, code. */
    public static Facts known(String... namesAndCodes) {
        return Facts.of(IntStream.range(0, namesAndCodes.length / 2)
                .mapToObj(pair -> new Fact(
                        namesAndCodes[2 * pair], FactValue.Codes.of(namesAndCodes[2 * pair + 1]), Origin.TAPPED, 1))
                .toList());
    }

    public static List<String> fired(Decisions decisions) {
        return decisions.fired().stream().map(Row::id).toList();
    }
}

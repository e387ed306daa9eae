package org.handrail.core.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Demand;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.fact.Origin;
import org.handrail.core.problem.Place;

/**
 * Rows as a dialogue has them: thirty asked facts (single choice, several choices, numbers), one row in twenty derives one of
 * three facts in two strata, one to four conditions a row, one in six of them negated. About 15 in 100 rows fire. The seed is
 * fixed: every run and every contender gets the same rows and facts.
 */
final class BenchRules {
    static final int FACTS = 30;
    private static final int DERIVED = 3;
    private static final int CODES = 4;
    private static final int DERIVE_ONE_IN = 20;
    private static final int NEGATE_ONE_IN = 6;
    private static final long SEED = 20_26;

    private final Random random = new Random(SEED);
    final List<FactSpec> facts = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    private final List<FactSpec> asked;

    BenchRules(int count) {
        for (int fact = 0; fact < FACTS; fact++) {
            facts.add(spec(fact));
        }
        asked = List.copyOf(facts);
        for (int fact = 0; fact < DERIVED; fact++) {
            facts.add(FactSpec.coded("derived_" + fact, FactKind.DERIVED, codes()));
        }
        for (int row = 0; row < count; row++) {
            rows.add(row % DERIVE_ONE_IN == 0 ? deriving(row) : row("row-" + row, facts, Map.of()));
        }
    }

    private static FactSpec spec(int fact) {
        return switch (fact % 6) {
            case 4 -> FactSpec.coded("fact_" + fact, FactKind.MANY, codes());
            case 5 -> FactSpec.number("fact_" + fact, 0, 10);
            default -> FactSpec.coded("fact_" + fact, FactKind.ONE, codes());
        };
    }

    private static List<String> codes() {
        return IntStream.range(0, CODES).mapToObj(code -> "CODE_" + code).toList();
    }

    /** The last derived fact reads the first two: two strata. */
    private Row deriving(int row) {
        int target = random.nextInt(DERIVED);
        List<FactSpec> readable = target == DERIVED - 1 ? facts.subList(0, FACTS + DERIVED - 1) : asked;
        return row("derive-" + row, readable, Map.of("derived_" + target, anyOf(codes())));
    }

    private Row row(String id, List<FactSpec> readable, Map<String, String> derive) {
        List<Condition> when = new ArrayList<>();
        int conditions = 1 + random.nextInt(4);
        for (int condition = 0; condition < conditions; condition++) {
            FactSpec fact = anyOf(readable);
            when.add(new Condition(fact.id(), demand(fact)));
        }
        List<String> ask = derive.isEmpty() ? List.of("question-" + id) : List.of();
        return new Row(
                id,
                when,
                new Row.Then(ask, List.of(), List.of(), derive, List.of(), Map.of(), null),
                "Why.",
                null,
                List.of(),
                Place.of("bench"));
    }

    private Demand demand(FactSpec fact) {
        if (fact.kind() == FactKind.NUMBER) {
            return new Demand.AtLeast(6 + random.nextInt(5));
        }
        List<String> codes = random.nextInt(4) != 0
                ? List.of(anyOf(codes()))
                : List.of("CODE_0", "CODE_" + (1 + random.nextInt(CODES - 1)));
        return random.nextInt(NEGATE_ONE_IN) == 0 ? new Demand.Not(codes) : new Demand.HasAny(codes);
    }

    /** So many sets of facts, each fact known. */
    List<Facts> known(int count) {
        return IntStream.range(0, count).mapToObj(set -> known()).toList();
    }

    private Facts known() {
        return Facts.of(asked.stream()
                .map(fact -> new Fact(fact.id(), value(fact), Origin.TAPPED, 1))
                .toList());
    }

    private FactValue value(FactSpec fact) {
        return switch (fact.kind()) {
            case NUMBER -> new FactValue.Whole(random.nextInt(11));
            case MANY -> FactValue.Codes.of("CODE_" + random.nextInt(2), "CODE_" + (2 + random.nextInt(2)));
            default -> FactValue.Codes.of(anyOf(codes()));
        };
    }

    private <T> T anyOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

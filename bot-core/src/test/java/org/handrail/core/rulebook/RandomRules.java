package org.handrail.core.rulebook;

import java.util.ArrayList;
import java.util.Collections;
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
import org.handrail.core.fact.Reserved;
import org.handrail.core.problem.Place;

/** Rows and facts by chance, every demand and every kind of fact among them. The same seed gives the same ones. */
public final class RandomRules {
    private static final int MOST_CONDITIONS = 4;
    private static final int HIGHEST = 10;

    private final long seed;
    private final Random random;

    public RandomRules(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }

    /** So many asked facts of all kinds, and so many derived ones. */
    public List<FactSpec> facts(int asked, int derived) {
        List<FactSpec> facts = new ArrayList<>();
        for (int fact = 0; fact < asked; fact++) {
            String id = "fact_" + fact;
            facts.add(
                    switch (fact % 5) {
                        case 3 -> FactSpec.number(id, 0, HIGHEST);
                        case 1 -> FactSpec.coded(id, FactKind.MANY, codes(5));
                        default ->
                            fact % 20 == 19 ? FactSpec.text(id, 100) : FactSpec.coded(id, FactKind.ONE, codes(4));
                    });
        }
        for (int fact = 0; fact < derived; fact++) {
            facts.add(FactSpec.coded("derived_" + fact, FactKind.DERIVED, codes(3)));
        }
        if (derived > 0) {
            facts.add(FactSpec.banded("band", new FactSpec.Band("fact_3", Map.of("CODE_0", 3))));
        }
        return facts;
    }

    private static List<String> codes(int count) {
        return IntStream.range(0, count).mapToObj(code -> "CODE_" + code).toList();
    }

    /** Rows that speak; each reads up to four facts, derived ones among them. */
    public List<Row> rows(int count, List<FactSpec> facts) {
        return IntStream.range(0, count)
                .mapToObj(row -> row("row-" + row, facts, Map.of()))
                .toList();
    }

    /** Rows that derive; each reads only asked facts and derived facts declared before its own, so there is no circle. */
    public List<Row> deriving(int count, List<FactSpec> facts) {
        List<FactSpec> asked =
                facts.stream().filter(fact -> fact.kind() != FactKind.DERIVED).toList();
        List<FactSpec> derived =
                facts.stream().filter(fact -> fact.kind() == FactKind.DERIVED).toList();
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            int target = random.nextInt(derived.size());
            List<FactSpec> readable = new ArrayList<>(asked);
            readable.addAll(derived.subList(0, target));
            FactSpec fact = derived.get(target);
            rows.add(row("derive-" + row, readable, Map.of(fact.id(), anyOf(fact.codes()))));
        }
        return rows;
    }

    /** Rows that speak and rows that derive, in any order. */
    public List<Row> mixed(int speaking, int deriving, List<FactSpec> facts) {
        List<Row> mixed = new ArrayList<>(rows(speaking, facts));
        mixed.addAll(deriving(deriving, facts));
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private Row row(String id, List<FactSpec> facts, Map<String, String> derive) {
        int conditions = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(MOST_CONDITIONS);
        List<Condition> when = new ArrayList<>();
        for (int condition = 0; condition < conditions; condition++) {
            FactSpec fact = anyOf(facts);
            when.add(new Condition(fact.id(), demand(fact)));
        }
        List<String> ask = derive.isEmpty() ? List.of("question-" + id) : List.of();
        Row.Then then = new Row.Then(ask, List.of(), List.of(), derive, List.of(), Map.of(), null);
        return new Row(id, when, then, "By chance.", null, List.of(), Place.of("random.yaml"));
    }

    private Demand demand(FactSpec fact) {
        int kind = random.nextInt(fact.kind() == FactKind.TEXT ? 5 : 12);
        return switch (kind) {
            case 0 -> new Demand.Known();
            case 1 -> new Demand.Unknown();
            case 2 -> new Demand.Answered();
            case 3 -> new Demand.Unanswered();
            case 4 -> new Demand.Not(some(Reserved.CODES));
            default -> fact.kind() == FactKind.NUMBER ? number(kind) : coded(kind, fact);
        };
    }

    private Demand number(int kind) {
        int bound = random.nextInt(HIGHEST + 1);
        return kind % 2 == 0 ? new Demand.AtLeast(bound) : new Demand.AtMost(bound);
    }

    private Demand coded(int kind, FactSpec fact) {
        List<String> codes = new ArrayList<>(fact.codes());
        codes.addAll(Reserved.CODES);
        return switch (kind) {
            case 5 -> new Demand.Not(some(fact.codes()));
            case 6 -> new Demand.HasAll(some(fact.codes()));
            case 7 -> new Demand.Only(some(codes));
            case 8 -> new Demand.HasAny(some(codes));
            default -> new Demand.HasAny(List.of(anyOf(codes)));
        };
    }

    /** What may be known: each asked fact with a chance of four in five, one answer in six a reserved one. */
    public Facts known(List<FactSpec> facts) {
        List<Fact> known = new ArrayList<>();
        for (FactSpec fact : facts) {
            if (fact.kind() != FactKind.DERIVED && random.nextInt(5) != 0) {
                known.add(new Fact(fact.id(), value(fact), Origin.TAPPED, 1));
            }
        }
        return Facts.of(known);
    }

    private FactValue value(FactSpec fact) {
        if (random.nextInt(6) == 0) {
            return FactValue.Codes.of(anyOf(Reserved.CODES));
        }
        return switch (fact.kind()) {
            case ONE, DERIVED, BAND -> FactValue.Codes.of(anyOf(fact.codes()));
            case MANY -> new FactValue.Codes(some(fact.codes()));
            case NUMBER -> new FactValue.Whole(random.nextInt(fact.min(), fact.max() + 1));
            case TEXT -> new FactValue.Words("My \"own\" words");
        };
    }

    /** One to three of these, in their order. */
    private List<String> some(List<String> codes) {
        List<String> left = new ArrayList<>(codes);
        int size = 1 + random.nextInt(Math.min(3, codes.size()));
        while (left.size() > size) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }

    private <T> T anyOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

package org.handrail.core.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Demand;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.fact.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The same rows as a plain Java loop: what one would write by hand without a rule engine. Names are looked up once, at the start;
 * a decision walks all rows, stops at a row's first condition that fails, and collects the rows that hold. It is the yardstick of
 * the benchmark and a second opinion for the tests. Its derived facts come from repeating the derive rows until the facts they
 * read stand still, which is another road to the same facts than the rulebook's strata.
 */
public final class PlainRules implements Rulebook {
    private final List<Row> rows;
    private final List<FactSpec> facts;
    private final Map<String, Integer> places = new HashMap<>();
    private final Test[][] tests;
    private final boolean derives;

    /** One condition with its fact looked up. */
    private record Test(int place, Demand demand) {}

    public PlainRules(List<Row> rows, List<FactSpec> facts) {
        this.rows = List.copyOf(rows);
        this.facts = List.copyOf(facts);
        facts.forEach(fact -> places.put(fact.id(), places.size()));
        tests = rows.stream().map(this::tests).toArray(Test[][]::new);
        derives = rows.stream().anyMatch(Row::derives);
    }

    private Test[] tests(Row row) {
        return row.when().stream().map(this::test).toArray(Test[]::new);
    }

    private Test test(Condition condition) {
        return new Test(places.getOrDefault(condition.fact(), -1), condition.demand());
    }

    @Override
    public List<Row> rows() {
        return rows;
    }

    @Override
    public Decisions decide(Facts given) {
        @Nullable FactValue[] values = new @Nullable FactValue[facts.size()];
        for (Fact fact : given.all()) {
            Integer place = places.get(fact.id());
            if (place != null && facts.get(place).kind() != FactKind.DERIVED) {
                values[place] = fact.value();
            }
        }
        Facts all = derives ? withDerived(given, values) : given;
        List<Row> fired = new ArrayList<>();
        for (int row = 0; row < tests.length; row++) {
            if (holds(tests[row], values)) {
                fired.add(rows.get(row));
            }
        }
        return new Decisions(all, fired);
    }

    private static boolean holds(Test[] tests, @Nullable FactValue[] values) {
        for (Test test : tests) {
            if (!test.demand.holds(values[test.place])) {
                return false;
            }
        }
        return true;
    }

    /** As many rounds as there are facts are enough: each settles at least one more derived fact. */
    private Facts withDerived(Facts given, @Nullable FactValue[] values) {
        Map<String, String> derived = Map.of();
        for (int round = 0; round <= facts.size(); round++) {
            derived = derived(values);
            for (int place = 0; place < values.length; place++) {
                if (facts.get(place).kind() == FactKind.DERIVED) {
                    String code = derived.get(facts.get(place).id());
                    values[place] = code == null ? null : FactValue.Codes.of(code);
                }
            }
        }
        List<Fact> all =
                new ArrayList<>(given.without(fact -> isDerived(fact.id())).all());
        for (FactSpec fact : facts) {
            String code = derived.get(fact.id());
            if (code != null) {
                all.add(new Fact(fact.id(), FactValue.Codes.of(code), Origin.DERIVED, 0));
            }
        }
        return Facts.of(all);
    }

    private Map<String, String> derived(@Nullable FactValue[] values) {
        Map<String, String> derived = new HashMap<>();
        for (int row = 0; row < tests.length; row++) {
            if (rows.get(row).derives() && holds(tests[row], values)) {
                rows.get(row).then().derive().forEach(derived::putIfAbsent);
            }
        }
        return derived;
    }

    private boolean isDerived(String id) {
        Integer place = places.get(id);
        return place != null && facts.get(place).kind() == FactKind.DERIVED;
    }
}

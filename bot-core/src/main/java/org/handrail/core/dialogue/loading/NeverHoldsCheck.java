package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handrail.core.dialogue.Demand;
import org.handrail.core.dialogue.Question;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.jspecify.annotations.Nullable;

/**
 * No row demands of one fact what no answer can meet.
 *
 * <p>It looks for a witness: a value that meets all demands on the fact. If any value does, then one of a few small ones does too:
 * nothing, a reserved code, one code, all codes of {@code has_all}, those and one more, or a number at a bound.
 */
final class NeverHoldsCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        for (DraftRow row : draft.rows) {
            Map<String, List<DraftCondition>> byFact = new LinkedHashMap<>();
            row.conditions()
                    .forEach(it -> byFact.computeIfAbsent(it.fact(), _ -> new ArrayList<>())
                            .add(it));
            byFact.forEach((fact, conditions) -> {
                FactSpec spec = draft.facts.get(fact);
                if (spec != null && neverHold(conditions, spec, draft.questions.get(fact))) {
                    report.error(
                            conditions.getFirst().place(),
                            "never-holds",
                            "The row \"%s\" can never hold: no answer to \"%s\" meets all it demands"
                                    .formatted(row.row().id(), fact),
                            "Take one of the demands on \"%s\" out.".formatted(fact));
                }
            });
        }
    }

    private static boolean neverHold(List<DraftCondition> conditions, FactSpec spec, @Nullable Question question) {
        boolean allFit = conditions.stream().allMatch(condition -> OperatorsCheck.fits(condition, spec));
        return allFit
                && !meets(null, conditions)
                && witnesses(conditions, spec, question).stream().noneMatch(value -> meets(value, conditions));
    }

    private static boolean meets(@Nullable FactValue value, List<DraftCondition> conditions) {
        return conditions.stream().allMatch(condition -> condition.demand().holds(value));
    }

    private static List<FactValue> witnesses(
            List<DraftCondition> conditions, FactSpec spec, @Nullable Question question) {
        List<FactValue> values = new ArrayList<>();
        Reserved.CODES.forEach(code -> values.add(FactValue.Codes.of(code)));
        switch (spec.kind()) {
            case ONE, DERIVED, BAND -> named(conditions, spec).forEach(code -> values.add(FactValue.Codes.of(code)));
            case MANY ->
                sets(conditions, spec, question == null ? List.of() : question.exclusive())
                        .forEach(codes -> values.add(new FactValue.Codes(codes)));
            case NUMBER -> numbers(conditions, spec).forEach(number -> values.add(new FactValue.Whole(number)));
            case TEXT -> values.add(new FactValue.Words("anything"));
        }
        return values;
    }

    /** The fact's codes, and those the row names by mistake: they are told elsewhere. */
    private static Set<String> named(List<DraftCondition> conditions, FactSpec spec) {
        Set<String> codes = new LinkedHashSet<>(spec.codes());
        conditions.forEach(condition -> codes.addAll(condition.codes()));
        Reserved.CODES.forEach(codes::remove);
        return codes;
    }

    private static List<List<String>> sets(List<DraftCondition> conditions, FactSpec spec, List<String> exclusive) {
        Set<String> all = new LinkedHashSet<>();
        for (DraftCondition condition : conditions) {
            if (condition.demand() instanceof Demand.HasAll demand) {
                all.addAll(demand.codes());
            }
        }
        List<List<String>> sets = new ArrayList<>();
        for (String code : named(conditions, spec)) {
            Set<String> more = new LinkedHashSet<>(all);
            more.add(code);
            sets.add(List.copyOf(more));
        }
        sets.add(List.copyOf(all));
        sets.removeIf(set -> set.isEmpty() || (set.size() > 1 && isMixed(set, exclusive)));
        return sets;
    }

    private static boolean isMixed(List<String> set, List<String> exclusive) {
        return set.stream().anyMatch(code -> exclusive.contains(code) || Reserved.is(code));
    }

    private static Set<Integer> numbers(List<DraftCondition> conditions, FactSpec spec) {
        Set<Integer> numbers = new LinkedHashSet<>(List.of(spec.min(), spec.max()));
        for (DraftCondition condition : conditions) {
            switch (condition.demand()) {
                case Demand.AtLeast least -> numbers.add(least.number());
                case Demand.AtMost most -> numbers.add(most.number());
                case Demand.HasAny _, Demand.HasAll _, Demand.Only _, Demand.Not _ -> {}
                case Demand.Known _, Demand.Unknown _, Demand.Answered _, Demand.Unanswered _ -> {}
            }
        }
        return numbers;
    }
}

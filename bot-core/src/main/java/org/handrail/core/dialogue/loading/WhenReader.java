package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Demand;
import org.handrail.core.problem.Place;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Shapes;
import org.handrail.core.yaml.Tree;

/** Reads the {@code when} of a row. */
final class WhenReader {
    static final Map<String, Demand> STATES = Map.of(
            "known", new Demand.Known(),
            "unknown", new Demand.Unknown(),
            "answered", new Demand.Answered(),
            "unanswered", new Demand.Unanswered());

    private final String by;
    private final Draft draft;
    private final Report report;
    private final List<DraftCondition> conditions = new ArrayList<>();

    WhenReader(String by, Draft draft, Report report) {
        this.by = by;
        this.draft = draft;
        this.report = report;
    }

    List<DraftCondition> read(Tree tree) {
        Tree.Mapping when = new Shapes(report).mapping(tree, "\"when\" of " + by);
        if (when != null && when.entries().isEmpty()) {
            report.error(
                    tree.place(),
                    "empty-when",
                    "\"when\" of %s is empty".formatted(by),
                    "Leave `when` out if the row always holds.");
        }
        if (when != null) {
            when.entries().values().forEach(this::condition);
        }
        return conditions;
    }

    private void condition(Tree.Entry entry) {
        draft.nameUses.add(NameUse.of(Space.FACT, entry.key(), entry.keyPlace(), by));
        switch (entry.value()) {
            case Tree.Scalar scalar -> codeOrState(entry, scalar);
            case Tree.Sequence list -> codes(entry, Operator.IS, list, list.place());
            case Tree.Mapping operators -> operators(entry, operators);
        }
    }

    private void codeOrState(Tree.Entry entry, Tree.Scalar scalar) {
        Demand state = STATES.get(scalar.text());
        if (state == null) {
            codes(entry, Operator.IS, scalar, scalar.place());
        } else {
            add(entry, Operator.STATE, state, List.of(), scalar.place());
        }
    }

    private void operators(Tree.Entry entry, Tree.Mapping operators) {
        Reading reading =
                Reading.of(operators, "The condition on \"%s\"".formatted(entry.key()), FormatKeys.OPERATORS, report);
        if (operators.entries().isEmpty()) {
            report.error(
                    operators.place(),
                    "empty-when",
                    "The condition on \"%s\" is empty".formatted(entry.key()),
                    "Write an operator, such as `{ has: CODE }`, or remove the fact.");
        }
        if (reading == null) {
            return;
        }
        for (Operator operator : List.of(Operator.HAS, Operator.HAS_ALL, Operator.ONLY, Operator.NOT)) {
            Tree value = reading.tree(operator.written());
            if (value != null) {
                codes(entry, operator, value, keyPlace(operators, operator));
            }
        }
        for (Operator operator : List.of(Operator.AT_LEAST, Operator.AT_MOST)) {
            Integer number = reading.whole(operator.written());
            if (number != null) {
                Demand demand = operator == Operator.AT_LEAST ? new Demand.AtLeast(number) : new Demand.AtMost(number);
                add(entry, operator, demand, List.of(), keyPlace(operators, operator));
            }
        }
    }

    private void codes(Tree.Entry entry, Operator operator, Tree value, Place place) {
        List<Tree.Scalar> scalars =
                new Shapes(report).oneOrMore(value, "The condition on \"%s\"".formatted(entry.key()));
        scalars.forEach(code -> draft.codeUses.add(CodeUse.of(entry.key(), code.text(), code.place())));
        List<String> codes = scalars.stream().map(Tree.Scalar::text).toList();
        if (!codes.isEmpty()) {
            add(entry, operator, demand(operator, codes), codes, place);
        }
    }

    private static Demand demand(Operator operator, List<String> codes) {
        return switch (operator) {
            case IS, HAS -> new Demand.HasAny(codes);
            case HAS_ALL -> new Demand.HasAll(codes);
            case ONLY -> new Demand.Only(codes);
            case NOT -> new Demand.Not(codes);
            case AT_LEAST, AT_MOST, STATE ->
                throw new IllegalArgumentException("operator (%s) takes no codes".formatted(operator));
        };
    }

    private void add(Tree.Entry entry, Operator operator, Demand demand, List<String> codes, Place place) {
        conditions.add(new DraftCondition(entry.key(), operator, demand, codes, entry.keyPlace(), place));
    }

    private static Place keyPlace(Tree.Mapping operators, Operator operator) {
        Tree.Entry entry = operators.entries().get(operator.written());
        return entry == null ? operators.place() : entry.keyPlace();
    }
}

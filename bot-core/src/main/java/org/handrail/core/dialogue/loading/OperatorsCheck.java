package org.handrail.core.dialogue.loading;

import org.handrail.core.dialogue.Demand;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.Reserved;

/** Every operator fits the kind of the fact it asks about, and numbers lie within the fact's bounds. */
final class OperatorsCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        for (DraftRow row : draft.rows) {
            for (DraftCondition condition : row.conditions()) {
                FactSpec spec = draft.facts.get(condition.fact());
                if (spec != null) {
                    check(row, condition, spec, report);
                }
            }
        }
    }

    private static void check(DraftRow row, DraftCondition condition, FactSpec spec, Report report) {
        if (!fits(condition, spec) && !isForCodesCheck(condition, spec)) {
            report.error(
                    condition.operatorPlace(),
                    "operator-kind",
                    "%s does not fit \"%s\", which is %s"
                            .formatted(named(condition.operator()), spec.id(), described(spec.kind())),
                    fix(spec));
        }
        if (fits(condition, spec) && isOutside(condition.demand(), spec)) {
            report.error(
                    condition.operatorPlace(),
                    "out-of-bounds",
                    "The row \"%s\" asks for a number that \"%s\" cannot have"
                            .formatted(row.row().id(), spec.id()),
                    "Write a number from %d to %d.".formatted(spec.min(), spec.max()));
        }
    }

    static boolean fits(DraftCondition condition, FactSpec spec) {
        boolean onlyReserved = condition.codes().stream().allMatch(Reserved::is);
        return condition.operator().fits(spec.kind())
                || (onlyReserved && condition.operator().fitsReserved(spec.kind()));
    }

    /** A code asked of a fact without codes is told as an unknown code; once is enough. */
    private static boolean isForCodesCheck(DraftCondition condition, FactSpec spec) {
        boolean withoutCodes = spec.kind() == FactKind.NUMBER || spec.kind() == FactKind.TEXT;
        return withoutCodes && !condition.codes().stream().allMatch(Reserved::is);
    }

    private static boolean isOutside(Demand demand, FactSpec spec) {
        return switch (demand) {
            case Demand.AtLeast least -> least.number() < spec.min() || least.number() > spec.max();
            case Demand.AtMost most -> most.number() < spec.min() || most.number() > spec.max();
            case Demand.HasAny _, Demand.HasAll _, Demand.Only _, Demand.Not _ -> false;
            case Demand.Known _, Demand.Unknown _, Demand.Answered _, Demand.Unanswered _ -> false;
        };
    }

    private static String named(Operator operator) {
        return operator == Operator.IS ? "A plain code" : "\"%s\"".formatted(operator.written());
    }

    private static String described(FactKind kind) {
        return switch (kind) {
            case ONE -> "one code";
            case MANY -> "many codes";
            case NUMBER -> "a number";
            case TEXT -> "a text";
            case DERIVED -> "one derived code";
            case BAND -> "a band of a number";
        };
    }

    private static String fix(FactSpec spec) {
        String id = spec.id();
        return switch (spec.kind()) {
            case ONE, DERIVED, BAND ->
                "Write `%s: CODE`, `%s: [CODE, CODE]` or `%s: { not: CODE }`.".formatted(id, id, id);
            case MANY -> "Write `%s: { has: CODE }`.".formatted(id);
            case NUMBER -> "Write `%s: { at_least: %d }` or `{ at_most: %d }`.".formatted(id, spec.min(), spec.max());
            case TEXT -> "Write `%s: known`, unknown, answered or unanswered.".formatted(id);
        };
    }
}

package org.handrail.core.rulebook.drools;

import java.util.List;
import org.handrail.core.dialogue.Demand;

/**
 * The names under which Drools shares conditions between rules. Drools takes two expressions with one name for the same expression,
 * whatever they test, so this is the only place that makes these names, and two conditions get the same name exactly when they are
 * equal: every text is written as its length, a colon and itself.
 */
final class ExpressionIds {
    private ExpressionIds() {}

    static String of(String fact, Demand demand) {
        return text(fact)
                + switch (demand) {
                    case Demand.HasAny(var codes) -> "any" + list(codes);
                    case Demand.HasAll(var codes) -> "all" + list(codes);
                    case Demand.Only(var codes) -> "only" + list(codes);
                    case Demand.Not(var codes) -> "not" + list(codes);
                    case Demand.AtLeast(var number) -> "at-least " + number;
                    case Demand.AtMost(var number) -> "at-most " + number;
                    case Demand.Known() -> "known";
                    case Demand.Unknown() -> "unknown";
                    case Demand.Answered() -> "answered";
                    case Demand.Unanswered() -> "unanswered";
                };
    }

    private static String list(List<String> codes) {
        StringBuilder list = new StringBuilder("(");
        codes.forEach(code -> list.append(text(code)));
        return list.append(')').toString();
    }

    private static String text(String text) {
        return text.length() + ":" + text;
    }
}

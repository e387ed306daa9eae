package org.handrail.core.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Demand;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.Reserved;

/**
 * Rows as DRL text: what a Drools author would write by hand, on facts of another shape ({@link OracleFact}, one object for each
 * code held) and without any of the rulebook's code. What a demand means is said here a second time, after
 * docs/writing-dialogues.md.
 */
final class DrlText {
    private static final String HEAD = """
        package org.handrail.oracle
        import org.handrail.core.rulebook.OracleFact.Answer;
        import org.handrail.core.rulebook.OracleFact.Count;
        import org.handrail.core.rulebook.OracleFact.Derivation;
        import org.handrail.core.rulebook.OracleFact.Held;
        import org.handrail.core.rulebook.OracleFact.Holds;

        rule "the first row that derives a fact wins"
        when
          Derivation($fact : fact, $code : code, $row : row)
          not Derivation(fact == $fact, row < $row)
        then
          insertLogical(new Answer($fact, 1));
          insertLogical(new Held($fact, $code));
        end
        """;

    private DrlText() {}

    static String of(List<Row> rows) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int row = 0; row < rows.size(); row++) {
            text.append(rule(row, rows.get(row)));
        }
        return text.toString();
    }

    private static String rule(int index, Row row) {
        String when = row.when().stream().map(DrlText::pattern).collect(Collectors.joining("\n  "));
        String derive = row.then().derive().entrySet().stream()
                .map(code -> "\n  insertLogical(new Derivation(%s, %s, %d));"
                        .formatted(quoted(code.getKey()), quoted(code.getValue()), index))
                .collect(Collectors.joining());
        return """

            rule "row %1$d"
            when
              %2$s
            then
              insertLogical(new Holds(%1$d));%3$s
            end
            """.formatted(index, when, derive);
    }

    private static String pattern(Condition condition) {
        String fact = "fact == " + quoted(condition.fact());
        return switch (condition.demand()) {
            case Demand.HasAny(var codes) -> "exists Held(" + fact + ", code in " + listed(codes) + ")";
            case Demand.HasAll(var codes) ->
                codes.stream()
                        .map(code -> "exists Held(" + fact + ", code == " + quoted(code) + ")")
                        .collect(Collectors.joining("\n  "));
            case Demand.Only(var codes) ->
                "exists Held(" + fact + ")\n  not Held(" + fact + ", code not in " + listed(codes) + ")";
            case Demand.Not(var codes) -> "not Held(" + fact + ", code in " + listed(codes) + ")";
            case Demand.AtLeast(var number) -> "exists Count(" + fact + ", number >= " + number + ")";
            case Demand.AtMost(var number) -> "exists Count(" + fact + ", number <= " + number + ")";
            case Demand.Known() -> "exists Answer(" + fact + ")\n  not " + evasion(fact);
            case Demand.Unknown() -> "(not Answer(" + fact + ") or exists " + evasion(fact) + ")";
            case Demand.Answered() -> "exists Answer(" + fact + ")";
            case Demand.Unanswered() -> "not Answer(" + fact + ")";
        };
    }

    /** A reserved code and nothing else. */
    private static String evasion(String fact) {
        return "(Answer(" + fact + ", codes == 1) and Held(" + fact + ", code in " + listed(Reserved.CODES) + "))";
    }

    private static String listed(List<String> codes) {
        return codes.stream().map(DrlText::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

package org.handrail.core.rulebook.drools;

import java.util.List;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Demand;
import org.handrail.core.dialogue.Row;
import org.handrail.core.rulebook.Rulebook;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rows that are decided together, as one Drools knowledge base. Immutable. */
final class Network {
    private final KieBase base;
    private final int rules;

    private Network(KieBase base, int rules) {
        this.base = base;
        this.rules = rules;
    }

    static Network of(List<Integer> indexes, List<Row> rows, Layout layout) {
        ModelImpl model = new ModelImpl();
        for (int index : indexes) {
            model.addRule(rule(index, rows.get(index), layout));
        }
        return new Network(KieBaseBuilder.createKieBaseFromModel((Model) model), indexes.size());
    }

    private static Rule rule(int index, Row row, Layout layout) {
        Variable<Board> board = PatternDSL.declarationOf(Board.class, "board");
        var pattern = PatternDSL.pattern(board);
        for (Condition condition : row.when()) {
            pattern.expr(
                    ExpressionIds.of(condition.fact(), condition.demand()),
                    new Test(layout.place(condition.fact()), condition.demand()));
        }
        return PatternDSL.rule(row.id()).build(pattern, PatternDSL.on(board).execute(new Mark(index)));
    }

    void run(Board board) {
        KieSession session = base.newKieSession();
        try {
            session.insert(board);
            if (session.fireAllRules(rules + 1) > rules) {
                throw new Rulebook.RulesRanAway("more than " + rules + " firings of " + rules + " rules");
            }
        } finally {
            session.dispose();
        }
    }

    private record Test(int place, Demand demand) implements Predicate1<Board> {
        @Override
        public boolean test(Board board) {
            return demand.holds(board.value(place));
        }
    }

    private record Mark(int row) implements Block1<Board> {
        @Override
        public void execute(Board board) {
            board.mark(row);
        }
    }
}

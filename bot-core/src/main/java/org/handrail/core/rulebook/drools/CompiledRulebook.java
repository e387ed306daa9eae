package org.handrail.core.rulebook.drools;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.fact.Origin;
import org.handrail.core.rulebook.Decisions;
import org.handrail.core.rulebook.Rulebook;

/** A rulebook on Drools' Phreak: first the derive rows, stratum by stratum, then the rows that speak. */
record CompiledRulebook(List<Row> rows, Layout layout, List<Stratum> strata, Network speaking) implements Rulebook {
    @Override
    public Decisions decide(Facts facts) {
        Board board = new Board(layout, facts, rows.size());
        for (Stratum stratum : strata) {
            stratum.run(board);
        }
        speaking.run(board);
        return new Decisions(withDerived(facts, board), board.marked(rows));
    }

    private Facts withDerived(Facts given, Board board) {
        Facts asked = layout.derivedFacts().isEmpty() ? given : given.without(fact -> layout.isDerived(fact.id()));
        List<Fact> all = new ArrayList<>(asked.all());
        for (String id : layout.derivedFacts()) {
            FactValue value = board.value(layout.place(id));
            if (value != null) {
                all.add(new Fact(id, value, Origin.DERIVED, 0));
            }
        }
        return all.size() == asked.size() ? asked : Facts.of(all);
    }
}

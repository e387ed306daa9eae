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
import org.kie.api.runtime.KieSession;

/** A rulebook on Drools. Shared by all threads; what changes is the board and the session, and each decision has its own. */
final class CompiledRulebook implements Rulebook {
    /** The turn of a derived fact: it belongs to no turn, it follows from the others. */
    private static final long NO_TURN = 0;

    private final List<Row> rows;
    private final Layout layout;
    private final List<Stage> stages;
    private final Network network;

    /** The marks a decision starts with: the rows that always hold. */
    private final Marks always;

    CompiledRulebook(List<Row> rows, Layout layout, List<Stage> stages, Network network) {
        this.rows = rows;
        this.layout = layout;
        this.stages = stages;
        this.network = network;
        always = new Marks(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).when().isEmpty()) {
                always.set(row);
            }
        }
    }

    @Override
    public List<Row> rows() {
        return rows;
    }

    @Override
    public Decisions decide(Facts facts) {
        Board board = new Board(layout, facts, always.copy());
        KieSession session = network.open();
        try {
            for (int stage = 0; stage < stages.size(); stage++) {
                network.run(session, new Page(stage, board));
                stages.get(stage).settle(board);
            }
        } finally {
            session.dispose();
        }
        return new Decisions(withDerived(facts, board), board.marks().of(rows));
    }

    private Facts withDerived(Facts given, Board board) {
        if (layout.derived().isEmpty()) {
            return given;
        }
        List<Fact> all = new ArrayList<>(given.size() + layout.derived().size());
        for (Fact fact : given.all()) {
            if (!layout.isDerived(fact.id())) {
                all.add(fact);
            }
        }
        int asked = all.size();
        for (Spot spot : layout.derived()) {
            FactValue value = board.value(spot.place());
            if (value != null) {
                all.add(new Fact(spot.id(), value, Origin.DERIVED, NO_TURN));
            }
        }
        return asked == given.size() && asked == all.size() ? given : Facts.of(all);
    }
}

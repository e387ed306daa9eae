package org.handrail.core.rulebook.drools;

import java.util.Collection;
import java.util.List;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.rulebook.Rulebook;

/**
 * Rows to a rulebook on Drools, without source text, compiler or new classes: the canonical model that Drools' own code generator
 * targets is built directly, out of objects that hold the rows' values.
 *
 * <p>How a decision is made, and why this way:
 *
 * <ul>
 *   <li>Drools sees one fact object, the {@link Page}, and every condition is a test on it alone. There is nothing to join, which
 *       makes a decision cheap, and rules that begin with the same tests share them.
 *   <li>Most of the cost of a decision is firing, so little fires: rows with the same conditions are one rule ({@link Group}), a
 *       firing sets a bit and nothing else, and rows without conditions never meet Drools: they always hold, and asking would
 *       cost a firing each.
 *   <li>Derive rows come first, in strata ({@link Strata}), then the rows that speak. All stages are in one knowledge base and run
 *       in one session, which is shown one page after the other: a base and session for each cost a third more memory a turn.
 *   <li>Hash-indexing the tests was measured: 3 per cent faster, 4 per cent more memory, and one more trap. Left out.
 * </ul>
 */
public final class DroolsRulebooks {
    private DroolsRulebooks() {}

    /** See {@link org.handrail.core.rulebook.Rulebooks#compile}. */
    public static Rulebook compile(List<Row> rows, Collection<FactSpec> facts) {
        List<Row> inOrder = List.copyOf(rows);
        Layout layout = new Layout(facts);
        RowChecks.require(inOrder, layout);
        List<Stage> stages = Strata.of(inOrder).stream()
                .map(stratum -> Stage.of(stratum, inOrder, layout))
                .toList();
        return new CompiledRulebook(inOrder, layout, stages, Network.of(stages, layout, inOrder.size()));
    }
}

package org.handrail.core.rulebook.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.rulebook.Rulebook;

/** Compiles rows: declared facts get a place on the board, derive rows go into strata, every other row into one last network. */
public final class DroolsRulebooks {
    private DroolsRulebooks() {}

    /** See {@link org.handrail.core.rulebook.Rulebooks#compile}. */
    public static Rulebook compile(List<Row> rows, Collection<FactSpec> facts) {
        List<Row> inOrder = List.copyOf(rows);
        Layout layout = new Layout(facts);
        RowChecks.require(inOrder, layout);
        List<Stratum> strata = new ArrayList<>();
        for (List<Integer> stratum : Strata.of(inOrder)) {
            strata.add(Stratum.of(stratum, inOrder, layout));
        }
        return new CompiledRulebook(inOrder, layout, strata, Network.of(speaking(inOrder), inOrder, layout));
    }

    /** The rows that say something rather than derive. */
    private static List<Integer> speaking(List<Row> rows) {
        List<Integer> speaking = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.get(row).derives()) {
                speaking.add(row);
            }
        }
        return speaking;
    }
}

package org.handrail.core.rulebook;

import java.util.Collection;
import java.util.List;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.rulebook.drools.DroolsRulebooks;

/** Where rulebooks come from. */
public final class Rulebooks {
    private Rulebooks() {}

    /**
     * Compiles rows into a rulebook: tens of milliseconds for hundreds of rows, and no class is defined on the way.
     *
     * <p>A row reads facts by their declared names, and derives only facts of kind {@code derived}. When rows derive different
     * codes for one fact at once, the first in row order wins. A derived fact that is handed in is not believed but worked out anew.
     *
     * @param rows in their declared order
     * @param facts every fact a row may name
     * @throws IllegalArgumentException naming the rows: two with one id, a fact nobody declared, derived facts that wait for each
     *     other in a circle. The loader finds all of these first, with their places; here they are a fault of the program
     */
    public static Rulebook compile(List<Row> rows, Collection<FactSpec> facts) {
        return DroolsRulebooks.compile(rows, facts);
    }
}

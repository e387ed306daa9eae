package org.handrail.core.rulebook;

import java.util.List;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactSpec;
import org.junit.jupiter.api.Test;

/** The rulebook and Drools' own compiler agree: ten thousand decisions on random rows, derived facts included. */
class OracleAgreementTest {
    /** Few sets of rows, because compiling one as DRL takes seconds, and many sets of facts for each. */
    private static final int ROW_SETS = 3;

    private static final int FACT_SETS = 3_334;

    @Test
    void a_rulebook_decides_as_the_same_rows_in_drl_do() {
        long seed = System.nanoTime();
        for (int set = 0; set < ROW_SETS; set++) {
            RandomRules random = new RandomRules(seed + set);
            List<FactSpec> facts = random.facts(20, 4);
            List<Row> rows = random.mixed(40, 12, facts);
            Agreement.require(Rulebooks.compile(rows, facts), new DrlOracle(rows, facts), facts, random, FACT_SETS);
        }
    }
}

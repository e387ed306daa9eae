package org.handrail.core.rulebook;

import java.util.List;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactSpec;
import org.junit.jupiter.api.Test;

/** The rulebook and a plain loop over the same rows agree, derived facts included. */
class PlainLoopAgreementTest {
    private static final int ROW_SETS = 20;
    private static final int FACT_SETS = 500;

    @Test
    void a_rulebook_decides_as_a_plain_loop_does() {
        long seed = System.nanoTime();
        for (int set = 0; set < ROW_SETS; set++) {
            RandomRules random = new RandomRules(seed + set);
            List<FactSpec> facts = random.facts(20, 6);
            List<Row> rows = random.mixed(100, 20, facts);
            Agreement.require(Rulebooks.compile(rows, facts), new PlainRules(rows, facts), facts, random, FACT_SETS);
        }
    }
}

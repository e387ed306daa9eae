package org.handrail.core.rulebook;

import java.util.List;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fixtures.RulesFolder;
import org.junit.jupiter.api.Test;

/** The rulebook and Drools' own compiler agree: ten thousand decisions on random rows and on those that are shipped. */
class OracleAgreementTest {
    /** Few sets of rows, because compiling one as DRL takes seconds, and many sets of facts for each. */
    private static final int ROW_SETS = 3;

    private static final int FACT_SETS = 3_334;

    private static final int REAL_FACT_SETS = 10_000;

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

    @Test
    void the_rows_of_next_steps_decide_as_the_same_rows_in_drl_do() {
        Dialogue dialogue = RulesFolder.dialogue();
        List<FactSpec> facts = List.copyOf(dialogue.facts().values());
        Agreement.require(
                Rulebooks.compile(dialogue.rows(), facts),
                new DrlOracle(dialogue.rows(), facts),
                facts,
                new RandomRules(System.nanoTime()),
                REAL_FACT_SETS);
    }
}

package org.handrail.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.Facts;
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
            List<Row> rows = new ArrayList<>(random.rows(100, facts));
            rows.addAll(random.deriving(20, facts));
            rows = random.shuffled(rows);
            Rulebook rulebook = Rulebooks.compile(rows, facts);
            PlainRules plain = new PlainRules(rows, facts);
            for (int run = 0; run < FACT_SETS; run++) {
                Facts known = random.known(facts);
                assertThat(rulebook.decide(known))
                        .as("seed %d, facts %s", seed + set, known)
                        .isEqualTo(plain.decide(known));
            }
        }
    }
}

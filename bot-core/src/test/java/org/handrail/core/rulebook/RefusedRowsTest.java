package org.handrail.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.handrail.core.rulebook.Rows.asking;
import static org.handrail.core.rulebook.Rows.deriving;
import static org.handrail.core.rulebook.Rows.is;

import java.util.List;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.junit.jupiter.api.Test;

/** Drools itself would take all of these without a word. */
class RefusedRowsTest {
    private static final List<FactSpec> FACTS = List.of(
            FactSpec.coded("stage", FactKind.ONE, List.of("EARLY")),
            FactSpec.coded("a", FactKind.DERIVED, List.of("YES")),
            FactSpec.coded("b", FactKind.DERIVED, List.of("YES")),
            FactSpec.coded("c", FactKind.DERIVED, List.of("YES")));

    private static String refusal(Row... rows) {
        return String.valueOf(assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebooks.compile(List.of(rows), FACTS))
                .actual()
                .getMessage());
    }

    @Test
    void two_rows_with_one_id() {
        assertThat(refusal(asking("same", is("stage", "EARLY")), asking("same")))
                .contains("'same'", "test.yaml");
    }

    @Test
    void a_condition_on_a_fact_nobody_declared() {
        assertThat(refusal(asking("row", is("stag", "EARLY")))).contains("'row'", "'stag'", "test.yaml");
    }

    @Test
    void a_fact_nobody_declared_to_be_derived() {
        assertThat(refusal(deriving("row", "d", "YES"))).contains("'row'", "'d'");
    }

    @Test
    void an_asked_fact_to_be_derived() {
        assertThat(refusal(deriving("row", "stage", "EARLY"))).contains("'row'", "'stage'", "derived");
    }

    @Test
    void derived_facts_that_wait_for_each_other_and_only_those_rows_are_named() {
        String refusal = refusal(
                deriving("innocent", "c", "YES", is("a", "YES")),
                deriving("there", "a", "YES", is("b", "YES")),
                deriving("and-back", "b", "YES", is("a", "YES")));
        assertThat(refusal).contains("there", "and-back").doesNotContain("innocent");
    }

    @Test
    void a_derived_fact_that_waits_for_itself() {
        assertThat(refusal(deriving("selfish", "a", "YES", is("a", "YES")))).contains("selfish");
    }

    @Test
    void a_fact_declared_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebooks.compile(List.of(), List.of(FACTS.getFirst(), FACTS.getFirst())))
                .withMessageContaining("'stage'");
    }
}

package org.handrail.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.core.rulebook.Rows.asking;
import static org.handrail.core.rulebook.Rows.deriving;
import static org.handrail.core.rulebook.Rows.fired;
import static org.handrail.core.rulebook.Rows.is;
import static org.handrail.core.rulebook.Rows.known;
import static org.handrail.core.rulebook.Rows.not;

import java.util.List;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.fact.Origin;
import org.junit.jupiter.api.Test;

class DerivedFactsTest {
    private static final List<FactSpec> FACTS = List.of(
            FactSpec.coded("stage", FactKind.ONE, List.of("EARLY", "METASTATIC")),
            FactSpec.coded("urgent", FactKind.DERIVED, List.of("YES", "NO")),
            FactSpec.coded("calm", FactKind.DERIVED, List.of("YES")),
            FactSpec.coded("door", FactKind.DERIVED, List.of("OPEN", "SHUT")));

    private static Rulebook of(Row... rows) {
        return Rulebooks.compile(List.of(rows), FACTS);
    }

    private static Fact derived(String id, String code) {
        return new Fact(id, FactValue.Codes.of(code), Origin.DERIVED, 0);
    }

    @Test
    void a_derived_fact_is_among_the_facts_decided_on_after_those_that_were_given() {
        Decisions decisions =
                of(deriving("d", "urgent", "YES", is("stage", "EARLY"))).decide(known("stage", "EARLY"));
        assertThat(decisions.facts().all()).last().isEqualTo(derived("urgent", "YES"));
        assertThat(fired(decisions)).containsExactly("d");
    }

    @Test
    void rows_read_derived_facts_through_any_number_of_strata_in_whatever_order_they_stand() {
        Rulebook rulebook = of(
                asking("ask", is("door", "OPEN")),
                deriving("third", "door", "OPEN", is("calm", "YES")),
                deriving("second", "calm", "YES", not("urgent", "YES")),
                deriving("first", "urgent", "YES", is("stage", "METASTATIC")));
        assertThat(fired(rulebook.decide(known("stage", "EARLY")))).containsExactly("ask", "third", "second");
        assertThat(fired(rulebook.decide(known("stage", "METASTATIC")))).containsExactly("first");
    }

    @Test
    void of_two_rows_that_derive_different_codes_the_first_in_order_wins() {
        Row yes = deriving("yes", "urgent", "YES", is("stage", "EARLY"));
        Row no = deriving("no", "urgent", "NO");
        assertThat(of(yes, no).decide(known("stage", "EARLY")).facts().has("urgent", "YES"))
                .isTrue();
        assertThat(of(no, yes).decide(known("stage", "EARLY")).facts().has("urgent", "NO"))
                .isTrue();
    }

    @Test
    void the_first_in_order_wins_also_when_it_stands_in_a_higher_stratum() {
        Row high = deriving("high", "door", "OPEN", is("calm", "YES"));
        Row low = deriving("low", "door", "SHUT");
        Row between = deriving("between", "calm", "YES");
        assertThat(of(high, low, between).decide(Facts.NONE).facts().has("door", "OPEN"))
                .isTrue();
        assertThat(of(low, high, between).decide(Facts.NONE).facts().has("door", "SHUT"))
                .isTrue();
    }

    @Test
    void a_derived_fact_that_is_handed_in_is_worked_out_anew() {
        Rulebook rulebook =
                of(deriving("d", "urgent", "YES", is("stage", "EARLY")), asking("ask", is("urgent", "YES")));
        Facts stale = known("stage", "METASTATIC").with(derived("urgent", "YES"));
        assertThat(rulebook.decide(stale)).isEqualTo(new Decisions(known("stage", "METASTATIC"), List.of()));
    }

    @Test
    void deciding_on_what_was_decided_changes_nothing() {
        Rulebook rulebook =
                of(deriving("d", "urgent", "YES", is("stage", "EARLY")), asking("ask", is("urgent", "YES")));
        Decisions once = rulebook.decide(known("stage", "EARLY"));
        assertThat(rulebook.decide(once.facts())).isEqualTo(once);
    }

    @Test
    void the_facts_are_the_very_same_when_nothing_was_derived() {
        Facts known = known("stage", "METASTATIC");
        assertThat(of(deriving("d", "urgent", "YES", is("stage", "EARLY")))
                        .decide(known)
                        .facts())
                .isSameAs(known);
    }
}

package org.handrail.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.Facts;
import org.handrail.core.problem.Place;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final Row FIRST = row(
            "first",
            new Row.Then(List.of("q1"), List.of("c1"), List.of("g1"), Map.of(), List.of("f1"), Map.of(), null));
    private static final Row SECOND = row(
            "second",
            new Row.Then(
                    List.of("q2", "q1"),
                    List.of("c2", "c1"),
                    List.of("g2", "g1"),
                    Map.of(),
                    List.of("f1"),
                    Map.of(),
                    "bye"));

    private static Row row(String id, Row.Then then) {
        return new Row(id, List.of(), then, "For a test.", null, List.of(), Place.of("test.yaml"));
    }

    private final Decisions decisions = new Decisions(Facts.NONE, List.of(FIRST, SECOND));

    @Test
    void the_first_row_that_says_something_is_its_reason() {
        assertThat(decisions.asked()).containsExactly(Map.entry("q1", FIRST), Map.entry("q2", SECOND));
        assertThat(decisions.shown()).containsExactly(Map.entry("c1", FIRST), Map.entry("c2", SECOND));
        assertThat(decisions.guide()).containsExactly(Map.entry("g1", FIRST), Map.entry("g2", SECOND));
        assertThat(decisions.raised()).containsExactly(Map.entry("f1", FIRST));
    }

    @Test
    void the_first_row_that_closes_is_the_closing_one() {
        assertThat(decisions.closing()).isEqualTo(SECOND);
        assertThat(new Decisions(Facts.NONE, List.of(FIRST)).closing()).isNull();
    }

    @Test
    void each_marked_choice_has_the_first_row_that_marked_it() {
        Row other = row("other", marking(Map.of("q1", List.of("B", "A"), "q2", List.of("C"))));
        Row row = row("one", marking(Map.of("q1", List.of("A"))));
        Decisions marking = new Decisions(Facts.NONE, List.of(row, FIRST, other));

        assertThat(marking.marked().keySet()).containsExactlyInAnyOrder("q1", "q2");
        assertThat(marking.marked().get("q1")).containsOnly(Map.entry("A", row), Map.entry("B", other));
        assertThat(marking.marked()).isSameAs(marking.marked());
        assertThat(decisions.marked()).isEmpty();
    }

    private static Row.Then marking(Map<String, List<String>> mark) {
        return new Row.Then(List.of(), List.of(), List.of(), Map.of(), List.of(), mark, null);
    }

    @Test
    void an_index_is_made_once() {
        assertThat(decisions.asked()).isSameAs(decisions.asked());
    }

    @Test
    void decisions_are_equal_when_facts_and_rows_are() {
        assertThat(new Decisions(Facts.NONE, List.of(FIRST, SECOND)))
                .isEqualTo(decisions)
                .hasSameHashCodeAs(decisions);
        assertThat(new Decisions(Facts.NONE, List.of(SECOND, FIRST))).isNotEqualTo(decisions);
        assertThat(new Decisions(Rows.known("a", "B"), List.of(FIRST, SECOND))).isNotEqualTo(decisions);
    }
}

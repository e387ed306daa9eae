package org.handrail.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.core.rulebook.Rows.asking;
import static org.handrail.core.rulebook.Rows.fired;
import static org.handrail.core.rulebook.Rows.is;
import static org.handrail.core.rulebook.Rows.known;
import static org.handrail.core.rulebook.Rows.not;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Demand;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulebookTest {
    private static final List<FactSpec> FACTS = List.of(
            FactSpec.coded("stage", FactKind.ONE, List.of("EARLY", "METASTATIC")),
            FactSpec.coded("changes", FactKind.MANY, List.of("SCAN", "PAIN", "MARKER")),
            FactSpec.number("distress", 0, 10),
            FactSpec.text("words", 100));

    private static Rulebook of(Row... rows) {
        return Rulebooks.compile(List.of(rows), FACTS);
    }

    @Test
    void rows_fire_in_their_declared_order_whatever_the_order_of_their_conditions() {
        Rulebook rulebook = of(
                asking("z", is("stage", "EARLY")),
                asking("m"),
                asking("a", is("stage", "EARLY")),
                asking("b", not("stage")));
        assertThat(fired(rulebook.decide(known("stage", "EARLY")))).containsExactly("z", "m", "a", "b");
    }

    @Test
    void all_conditions_of_a_row_must_hold() {
        Rulebook rulebook = of(asking("both", is("stage", "EARLY"), is("changes", "SCAN")));
        assertThat(fired(rulebook.decide(known("stage", "EARLY")))).isEmpty();
        assertThat(fired(rulebook.decide(known("changes", "SCAN")))).isEmpty();
        assertThat(fired(rulebook.decide(known("stage", "EARLY", "changes", "SCAN"))))
                .containsExactly("both");
    }

    @Test
    void rows_without_conditions_always_hold() {
        assertThat(fired(of(asking("always")).decide(Facts.NONE))).containsExactly("always");
    }

    @Test
    void rows_with_the_same_conditions_all_fire() {
        Condition early = is("stage", "EARLY");
        Condition scan = is("changes", "SCAN");
        Rulebook rulebook =
                of(asking("one", early, scan), asking("two", scan, early), asking("three", early, scan, early));
        assertThat(fired(rulebook.decide(known("stage", "EARLY", "changes", "SCAN"))))
                .containsExactly("one", "two", "three");
        assertThat(fired(rulebook.decide(known("stage", "EARLY")))).isEmpty();
    }

    @Test
    void no_rows_decide_nothing() {
        assertThat(fired(of().decide(known("stage", "EARLY")))).isEmpty();
    }

    @Test
    void more_rows_than_fit_one_word_of_marks_keep_their_places() {
        Row[] rows = IntStream.range(0, 200)
                .mapToObj(row -> asking(
                        "row-" + row, is("stage", row % 2 == 0 ? "EARLY" : "METASTATIC"), not("changes", "PAIN")))
                .toArray(Row[]::new);
        List<String> even =
                IntStream.range(0, 100).mapToObj(row -> "row-" + 2 * row).toList();
        assertThat(fired(of(rows).decide(known("stage", "EARLY")))).isEqualTo(even);
    }

    @Test
    void facts_that_nobody_declared_are_carried_along_and_never_matter() {
        Facts known = known("stage", "EARLY", "from_an_older_version", "X");
        Decisions decisions = of(asking("early", is("stage", "EARLY"))).decide(known);
        assertThat(fired(decisions)).containsExactly("early");
        assertThat(decisions.facts()).isSameAs(known);
    }

    @Test
    void a_code_that_nobody_declared_is_still_a_code() {
        Rulebook rulebook = of(asking("old", is("stage", "OLD")), asking("not-early", not("stage", "EARLY")));
        assertThat(fired(rulebook.decide(known("stage", "OLD")))).containsExactly("old", "not-early");
    }

    static List<Demand> demands() {
        return List.of(
                new Demand.HasAny(List.of("SCAN", "NOT_SURE")),
                new Demand.HasAll(List.of("SCAN", "PAIN")),
                new Demand.HasAll(List.of()),
                new Demand.Only(List.of("SCAN", "SKIPPED")),
                new Demand.Not(List.of("SCAN", "PREFER_NOT")),
                new Demand.AtLeast(4),
                new Demand.AtMost(3),
                new Demand.Known(),
                new Demand.Unknown(),
                new Demand.Answered(),
                new Demand.Unanswered());
    }

    private static final List<FactValue> VALUES = List.of(
            FactValue.Codes.of("SCAN"),
            FactValue.Codes.of("SCAN", "PAIN"),
            FactValue.Codes.of("MARKER"),
            FactValue.Codes.of("NOT_SURE"),
            FactValue.Codes.of("PREFER_NOT"),
            FactValue.Codes.of("SKIPPED"),
            FactValue.Codes.of("NOT_SURE", "SCAN"),
            FactValue.Codes.of("UNDECLARED"),
            new FactValue.Whole(3),
            new FactValue.Whole(4),
            new FactValue.Words("SCAN"));

    @ParameterizedTest
    @MethodSource("demands")
    void every_demand_means_for_drools_what_it_means_by_itself_also_when_nothing_is_known(Demand demand) {
        for (FactSpec fact : FACTS) {
            Rulebook rulebook = of(asking("row", new Condition(fact.id(), demand)));
            assertThat(fired(rulebook.decide(Facts.NONE)).isEmpty())
                    .as("%s, nothing known", fact)
                    .isNotEqualTo(demand.holds(null));
            for (FactValue value : VALUES) {
                Decisions decisions = rulebook.decide(known(Map.of(fact.id(), value)));
                assertThat(fired(decisions).isEmpty()).as("%s %s", fact, value).isNotEqualTo(demand.holds(value));
            }
        }
    }
}

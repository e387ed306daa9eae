package org.handrail.core.rulebook.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.Facts;
import org.handrail.core.rulebook.Decisions;
import org.handrail.core.rulebook.Rows;
import org.handrail.core.rulebook.Rulebook.RulesRanAway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kie.api.KieBase;

/** The ways in which Drools goes wrong in silence. Each shows that the trap is real, or that we do not step into it. */
class DroolsTrapsTest {
    private static final Layout EMPTY = new Layout(List.of());

    private static Rule rule(String name, String expression, Predicate1<Page> test, int mark) {
        Variable<Page> page = PatternDSL.declarationOf(Page.class, "page");
        return PatternDSL.rule(name)
                .build(
                        PatternDSL.pattern(page).expr(expression, test),
                        PatternDSL.on(page).execute(shown -> shown.board().mark(mark)));
    }

    /** A rule that shows its own network another page each time it fires. */
    private static Rule endless() {
        Variable<Page> page = PatternDSL.declarationOf(Page.class, "page");
        return PatternDSL.rule("endless")
                .build(
                        PatternDSL.pattern(page).expr("any page", any -> true),
                        PatternDSL.on(page)
                                .execute((drools, shown) -> drools.insert(new Page(shown.stage(), shown.board()))));
    }

    private static Marks marks(Rule... rules) {
        KieBase base = Network.base(List.of(rules));
        Board board = new Board(EMPTY, Facts.NONE, new Marks(rules.length));
        var session = base.newKieSession();
        try {
            session.insert(new Page(0, board));
            session.fireAllRules(rules.length);
        } finally {
            session.dispose();
        }
        return board.marks();
    }

    @Test
    void two_expressions_with_one_name_are_taken_for_the_first_of_them() {
        Marks marks = marks(rule("holds", "same", page -> true, 0), rule("holds-not", "same", page -> false, 1));
        assertThat(marks.isSet(0)).isTrue();
        assertThat(marks.isSet(1)).as("should not hold, and fires all the same").isTrue();
    }

    @Test
    void of_two_rules_with_one_name_only_one_is_kept() {
        Marks marks = marks(rule("same", "a", page -> true, 0), rule("same", "b", page -> true, 1));
        assertThat(marks.isSet(0) ^ marks.isSet(1)).isTrue();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void rules_that_fire_in_a_loop_are_stopped_and_their_session_is_closed() {
        KieBase base = Network.base(List.of(endless()));
        List<Stage> stages = List.of(new Stage(List.of(), List.of()));
        var rulebook = new CompiledRulebook(List.of(), EMPTY, stages, new Network(base, 1));
        assertThatThrownBy(() -> rulebook.decide(Facts.NONE))
                .isInstanceOf(RulesRanAway.class)
                .hasMessageContaining("1 times");
        assertThat(base.getKieSessions()).isEmpty();
    }

    @Test
    void a_decision_leaves_no_session_behind() {
        Layout layout = new Layout(List.of(FactSpec.coded("stage", FactKind.ONE, List.of("EARLY"))));
        var rows = List.of(Rows.asking("row", Rows.is("stage", "EARLY")));
        List<Stage> stages = List.of(Stage.of(List.of(0), rows, layout));
        KieBase base = Network.base(Network.rules(stages, layout));
        Decisions decisions =
                new CompiledRulebook(rows, layout, stages, new Network(base, 1)).decide(Rows.known("stage", "EARLY"));
        assertThat(decisions.fired()).isEqualTo(rows);
        assertThat(base.getKieSessions()).isEmpty();
    }
}

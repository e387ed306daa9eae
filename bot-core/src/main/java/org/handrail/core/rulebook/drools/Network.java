package org.handrail.core.rulebook.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.rulebook.Rulebook.RulesRanAway;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The rules of all stages as one Drools knowledge base. Immutable. */
final class Network {
    private final KieBase base;

    /** How often a stage may fire: a rule fires for a page once at most, so never more often than there are rules. */
    private final int cap;

    Network(KieBase base, int cap) {
        this.base = base;
        this.cap = cap;
    }

    static Network of(List<Stage> stages, Layout layout, int rows) {
        List<Rule> rules = rules(stages, layout);
        Network network = new Network(base(rules), rules.size());
        network.rehearse(stages, layout, rows);
        return network;
    }

    /**
     * Fires every rule once, in the one thread that builds the network. Drools makes parts of a rule when it first fires, without
     * care for other threads; this way all of it is there before anybody shares the network. It also shows that every rule arrived.
     */
    private void rehearse(List<Stage> stages, Layout layout, int rows) {
        KieSession session = open();
        try {
            for (int stage = 0; stage < stages.size(); stage++) {
                Board board = Board.rehearsal(layout, rows);
                run(session, new Page(stage, board));
                for (Group group : stages.get(stage).groups()) {
                    if (!group.rows().stream().allMatch(board::isMarked)) {
                        throw new IllegalStateException("rule '" + group.name() + "' was lost on the way to Drools");
                    }
                }
            }
        } finally {
            session.dispose();
        }
    }

    static KieBase base(List<Rule> rules) {
        ModelImpl model = new ModelImpl();
        model.withRules(rules);
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    static List<Rule> rules(List<Stage> stages, Layout layout) {
        List<Rule> rules = new ArrayList<>();
        for (int stage = 0; stage < stages.size(); stage++) {
            for (Group group : stages.get(stage).groups()) {
                rules.add(rule(stage, group, layout));
            }
        }
        return rules;
    }

    private static Rule rule(int stage, Group group, Layout layout) {
        Variable<Page> page = PatternDSL.declarationOf(Page.class, "page");
        PatternDef<Page> pattern = PatternDSL.pattern(page).expr(ExpressionIds.ofStage(stage), new OnStage(stage));
        for (Condition condition : group.conditions()) {
            pattern.expr(ExpressionIds.of(condition.fact(), condition.demand()), Meets.of(condition, layout));
        }
        return PatternDSL.rule(group.name()).build(pattern, PatternDSL.on(page).execute(new Mark(group.rows())));
    }

    /**
     * A new session, for one decision; whoever opens it disposes it. It keeps Drools' default settings, since two that would make it
     * a tenth quicker are traps: with {@code ThreadSafeOption.NO} the sessions of one base share the arguments of a firing and mark
     * each other's boards, and with {@code DirectFiringOption.YES} no cap ends a loop.
     */
    KieSession open() {
        return base.newKieSession();
    }

    /** Shows the page to its stage's rules, which mark the rows that hold. */
    void run(KieSession session, Page page) {
        session.insert(page);
        if (session.fireAllRules(cap + 1) > cap) {
            throw new RulesRanAway("stage " + page.stage() + " fired more than the " + cap + " times its rules allow");
        }
    }

    /** Whether the page is for the rule's stage. */
    private record OnStage(int stage) implements Predicate1<Page> {
        @Override
        public boolean test(Page page) {
            return page.stage() == stage;
        }
    }

    /** What a rule does: nothing but to mark its rows. */
    private record Mark(List<Integer> rows) implements Block1<Page> {
        @Override
        public void execute(Page page) {
            for (int row : rows) {
                page.board().mark(row);
            }
        }
    }
}

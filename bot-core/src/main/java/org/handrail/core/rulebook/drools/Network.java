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
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** The rules of all stages as one Drools knowledge base. Immutable. */
final class Network {
    private static final KieSessionConfiguration SESSIONS = sessions();

    private final KieBase base;

    /** How often a stage may fire: a rule fires for a page once at most, so never more often than there are rules. */
    private final int cap;

    private Network(List<Rule> rules, int cap) {
        ModelImpl model = new ModelImpl();
        model.withRules(rules);
        base = KieBaseBuilder.createKieBaseFromModel(model);
        this.cap = cap;
    }

    /** A network of rules made elsewhere, which has to keep to the same promise: no more firings than rules. */
    static Network of(List<Rule> rules) {
        return new Network(rules, rules.size());
    }

    static Network of(List<Stage> stages, Layout layout) {
        List<Rule> rules = new ArrayList<>();
        for (int stage = 0; stage < stages.size(); stage++) {
            for (Group group : stages.get(stage).groups()) {
                rules.add(rule(stage, group, layout));
            }
        }
        return of(rules);
    }

    private static Rule rule(int stage, Group group, Layout layout) {
        Variable<Page> page = PatternDSL.declarationOf(Page.class, "page");
        PatternDef<Page> pattern = PatternDSL.pattern(page).expr(ExpressionIds.ofStage(stage), new OnStage(stage));
        for (Condition condition : group.conditions()) {
            pattern.expr(ExpressionIds.of(condition.fact(), condition.demand()), Meets.of(condition, layout));
        }
        return PatternDSL.rule(group.name()).build(pattern, PatternDSL.on(page).execute(new Mark(group.rows())));
    }

    /** Fire without an agenda, as the order of firing says nothing, and without locks, as a session has one thread. */
    private static KieSessionConfiguration sessions() {
        KieSessionConfiguration sessions = KieServices.get().newKieSessionConfiguration();
        sessions.setOption(DirectFiringOption.YES);
        sessions.setOption(ThreadSafeOption.NO);
        return sessions;
    }

    /** A new session, for one decision; whoever opens it disposes it. */
    KieSession open() {
        return base.newKieSession(SESSIONS, null);
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

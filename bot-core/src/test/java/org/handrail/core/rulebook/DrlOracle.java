package org.handrail.core.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.fact.Origin;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * The oracle: the same rows as DRL text, compiled by the whole of Drools and decided by its truth maintenance, which takes back
 * whatever rests on something that turned out otherwise. Slow and thorough where the rulebook is quick, and alike only in what it
 * must say. Compiling takes seconds for hundreds of rows.
 */
public final class DrlOracle implements Rulebook {
    private static final String FILE = "src/main/resources/org/handrail/oracle/rows.drl";

    /** Rows fire again when truth maintenance takes something back; far more firings than this mean a loop. */
    private static final int MOST_FIRINGS_A_ROW = 100;

    private final List<Row> rows;
    private final List<String> derived;
    private final KieBase base;

    public DrlOracle(List<Row> rows, Collection<FactSpec> facts) {
        this.rows = List.copyOf(rows);
        derived = facts.stream()
                .filter(fact -> fact.kind() == FactKind.DERIVED)
                .map(FactSpec::id)
                .toList();
        base = compile(DrlText.of(rows));
    }

    private static KieBase compile(String text) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write(FILE, text);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults() + "\n" + text);
        }
        KieContainer container = services.newKieContainer(builder.getKieModule().getReleaseId());
        return container.getKieBase();
    }

    @Override
    public List<Row> rows() {
        return rows;
    }

    @Override
    public Decisions decide(Facts facts) {
        Facts asked = facts.without(fact -> derived.contains(fact.id()));
        KieSession session = base.newKieSession();
        try {
            asked.all().forEach(fact -> tell(session, fact));
            int cap = MOST_FIRINGS_A_ROW * (rows.size() + 1);
            if (session.fireAllRules(cap) == cap) {
                throw new RulesRanAway("the oracle's rules fired " + cap + " times");
            }
            return conclusion(asked, session);
        } finally {
            session.dispose();
        }
    }

    private static void tell(KieSession session, Fact fact) {
        switch (fact.value()) {
            case FactValue.Codes(var codes) -> {
                session.insert(new OracleFact.Answer(fact.id(), codes.size()));
                codes.forEach(code -> session.insert(new OracleFact.Held(fact.id(), code)));
            }
            case FactValue.Whole(int number) -> {
                session.insert(new OracleFact.Answer(fact.id(), 0));
                session.insert(new OracleFact.Count(fact.id(), number));
            }
            case FactValue.Words(var text) -> session.insert(new OracleFact.Answer(fact.id(), 0));
        }
    }

    private Decisions conclusion(Facts asked, KieSession session) {
        BitSet holding = new BitSet();
        Map<String, String> codes = new HashMap<>();
        for (Object fact : session.getObjects()) {
            switch ((OracleFact) fact) {
                case OracleFact.Holds(int row) -> holding.set(row);
                case OracleFact.Held(var id, var code) -> codes.put(id, code);
                case OracleFact.Answer answer -> {}
                case OracleFact.Count count -> {}
                case OracleFact.Derivation derivation -> {}
            }
        }
        List<Fact> all = new ArrayList<>(asked.all());
        for (String id : derived) {
            if (codes.containsKey(id)) {
                all.add(new Fact(id, FactValue.Codes.of(codes.get(id)), Origin.DERIVED, 0));
            }
        }
        return new Decisions(Facts.of(all), holding.stream().mapToObj(rows::get).toList());
    }
}

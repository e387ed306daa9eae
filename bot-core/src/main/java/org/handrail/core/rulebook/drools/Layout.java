package org.handrail.core.rulebook.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.jspecify.annotations.Nullable;

/** Which spot on the board each declared fact has. */
final class Layout {
    private final Map<String, Spot> byFact = new HashMap<>();
    private final List<Spot> derived = new ArrayList<>();

    Layout(Collection<FactSpec> facts) {
        for (FactSpec fact : facts) {
            Spot spot = new Spot(byFact.size(), fact);
            if (byFact.put(fact.id(), spot) != null) {
                throw new IllegalArgumentException("fact '" + fact.id() + "' is declared twice");
            }
            if (fact.kind() == FactKind.DERIVED) {
                derived.add(spot);
            }
        }
    }

    int size() {
        return byFact.size();
    }

    /** The spot of a fact, or null when nobody declared it. */
    @Nullable
    Spot find(String fact) {
        return byFact.get(fact);
    }

    /** The spot of a fact that was checked to be declared. */
    Spot spot(String fact) {
        Spot spot = byFact.get(fact);
        if (spot == null) {
            throw new IllegalArgumentException("fact '" + fact + "' is not declared");
        }
        return spot;
    }

    /** The facts that only rows set, in their declared order. */
    List<Spot> derived() {
        return derived;
    }

    boolean isDerived(String fact) {
        Spot spot = byFact.get(fact);
        return spot != null && spot.isDerived();
    }
}

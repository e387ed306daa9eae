package org.handrail.core.rulebook.drools;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;

/** Which place on the board each declared fact has. */
final class Layout {
    /** The answer for a fact nobody declared. */
    static final int NOWHERE = -1;

    private final Map<String, Integer> places = new HashMap<>();
    private final boolean[] derived;
    private final List<String> derivedFacts;

    Layout(Collection<FactSpec> facts) {
        derived = new boolean[facts.size()];
        for (FactSpec fact : facts) {
            int place = places.size();
            if (places.put(fact.id(), place) != null) {
                throw new IllegalArgumentException("fact '" + fact.id() + "' is declared twice");
            }
            derived[place] = fact.kind() == FactKind.DERIVED;
        }
        derivedFacts = facts.stream()
                .filter(fact -> fact.kind() == FactKind.DERIVED)
                .map(FactSpec::id)
                .toList();
    }

    int size() {
        return derived.length;
    }

    int place(String fact) {
        return places.getOrDefault(fact, NOWHERE);
    }

    /** The facts that only rows set, in their declared order. */
    List<String> derivedFacts() {
        return derivedFacts;
    }

    /** Whether only rows set the fact at this place. */
    boolean isDerived(int place) {
        return derived[place];
    }

    boolean isDerived(String fact) {
        int place = place(fact);
        return place != NOWHERE && derived[place];
    }
}

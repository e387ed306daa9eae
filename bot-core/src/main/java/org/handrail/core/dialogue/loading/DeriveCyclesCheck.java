package org.handrail.core.dialogue.loading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** No derived fact depends on itself, not even through others: working it out would never end. */
final class DeriveCyclesCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        Map<String, Set<String>> needs = needs(draft);
        Set<String> told = new HashSet<>();
        for (DraftRow row : draft.rows) {
            row.derives().forEach((fact, place) -> {
                if (reachable(fact, needs).contains(fact) && told.add(fact)) {
                    Set<String> ring = ring(fact, needs);
                    told.addAll(ring);
                    report.error(
                            place,
                            "derive-cycle",
                            "The derived fact \"%s\" depends on itself (%s)".formatted(fact, String.join(", ", ring)),
                            "Take one of them out of the `when` of the rows that derive the others.");
                }
            });
        }
    }

    /** Derived fact → what the rows that derive it ask about. */
    private static Map<String, Set<String>> needs(Draft draft) {
        Map<String, Set<String>> needs = new HashMap<>();
        for (DraftRow row : draft.rows) {
            for (String fact : row.derives().keySet()) {
                Set<String> of = needs.computeIfAbsent(fact, _ -> new LinkedHashSet<>());
                row.conditions().forEach(condition -> of.add(condition.fact()));
            }
        }
        return needs;
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> needs) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(needs.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (seen.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }

    /** The facts that both depend on this one and are needed by it. */
    private static Set<String> ring(String fact, Map<String, Set<String>> needs) {
        Set<String> ring = new LinkedHashSet<>();
        ring.add(fact);
        for (String other : reachable(fact, needs)) {
            if (reachable(other, needs).contains(fact)) {
                ring.add(other);
            }
        }
        return ring;
    }
}

package org.handrail.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.Facts;

/** Two rulebooks over the same rows must say the same, whatever is known. Works with any rows, a real dialogue's included. */
public final class Agreement {
    private Agreement() {}

    /**
     * Fails at the first difference, naming the seed, the rows and the facts.
     *
     * @param random says what is known; printed seed and row set make a failure repeatable
     */
    public static void require(Rulebook one, Rulebook other, List<FactSpec> facts, RandomRules random, int factSets) {
        for (int set = 0; set < factSets; set++) {
            Facts known = random.known(facts);
            Decisions first = one.decide(known);
            Decisions second = other.decide(known);
            assertThat(first)
                    .as(() -> random + ": " + difference(first, second))
                    .isEqualTo(second);
        }
    }

    private static String difference(Decisions first, Decisions second) {
        Set<String> one = ids(first);
        Set<String> other = ids(second);
        one.removeAll(ids(second));
        other.removeAll(ids(first));
        return "rows only in the first " + one + ", only in the second " + other + ", facts " + first.facts() + " and "
                + second.facts();
    }

    private static Set<String> ids(Decisions decisions) {
        return decisions.fired().stream().map(Row::id).collect(Collectors.toCollection(TreeSet::new));
    }
}

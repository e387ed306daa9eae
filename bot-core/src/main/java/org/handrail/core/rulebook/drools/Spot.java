package org.handrail.core.rulebook.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Demand;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.jspecify.annotations.Nullable;

/**
 * Where one declared fact is on the board, and its usual values by number. The usual values are none at all and each single code;
 * what a demand says of them is asked once, when the rulebook is compiled, and kept as one bit each. Every other value (several
 * codes, numbers, words, a code nobody declared) has the number {@link #UNUSUAL}, and the demand itself is asked about it.
 */
final class Spot {
    static final int UNUSUAL = -1;
    private static final int NONE = 0;

    private final int place;
    private final FactSpec fact;
    private final List<@Nullable FactValue> usual = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Spot(int place, FactSpec fact) {
        this.place = place;
        this.fact = fact;
        usual.add(null);
        Reserved.CODES.forEach(this::number);
        fact.codes().forEach(this::number);
    }

    private void number(String code) {
        if (usual.size() < Long.SIZE && numbers.putIfAbsent(code, usual.size()) == null) {
            usual.add(FactValue.Codes.of(code));
        }
    }

    int place() {
        return place;
    }

    String id() {
        return fact.id();
    }

    /** Whether only rows set this fact. */
    boolean isDerived() {
        return fact.kind() == FactKind.DERIVED;
    }

    /** The number of a value, or {@link #UNUSUAL}. */
    int number(@Nullable FactValue value) {
        if (value == null) {
            return NONE;
        }
        return value instanceof FactValue.Codes held && held.codes().size() == 1
                ? numbers.getOrDefault(held.codes().getFirst(), UNUSUAL)
                : UNUSUAL;
    }

    /** What the demand says of each usual value: the bit of its number is set when it holds. */
    long answers(Demand demand) {
        long answers = 0;
        for (int number = 0; number < usual.size(); number++) {
            if (demand.holds(usual.get(number))) {
                answers |= 1L << number;
            }
        }
        return answers;
    }
}

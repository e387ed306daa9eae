package org.handrail.core.dialogue;

import java.util.List;
import org.handrail.core.fact.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * What a condition demands of one fact. Each demand is total: it also answers for a fact of which nothing is known (null).
 * The table in docs/writing-dialogues.md says the same in words.
 */
public sealed interface Demand {

    /** Whether the demand holds for this value; null = nothing was answered. */
    boolean holds(@Nullable FactValue value);

    /** Has at least one of these codes. */
    record HasAny(List<String> codes) implements Demand {
        public HasAny {
            codes = List.copyOf(codes);
        }

        @Override
        public boolean holds(@Nullable FactValue value) {
            if (value instanceof FactValue.Codes held) {
                for (String code : codes) {
                    if (held.has(code)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** Has all of these codes. */
    record HasAll(List<String> codes) implements Demand {
        public HasAll {
            codes = List.copyOf(codes);
        }

        @Override
        public boolean holds(@Nullable FactValue value) {
            return value instanceof FactValue.Codes held && held.codes().containsAll(codes);
        }
    }

    /** Has something, and nothing but these codes. */
    record Only(List<String> codes) implements Demand {
        public Only {
            codes = List.copyOf(codes);
        }

        @Override
        public boolean holds(@Nullable FactValue value) {
            return value instanceof FactValue.Codes held && codes.containsAll(held.codes());
        }
    }

    /** Has none of these codes; also holds while nothing is known. */
    record Not(List<String> codes) implements Demand {
        public Not {
            codes = List.copyOf(codes);
        }

        @Override
        public boolean holds(@Nullable FactValue value) {
            return !new HasAny(codes).holds(value);
        }
    }

    /** A number of at least this. */
    record AtLeast(int number) implements Demand {
        @Override
        public boolean holds(@Nullable FactValue value) {
            return value instanceof FactValue.Whole whole && whole.number() >= number;
        }
    }

    /** A number of at most this. */
    record AtMost(int number) implements Demand {
        @Override
        public boolean holds(@Nullable FactValue value) {
            return value instanceof FactValue.Whole whole && whole.number() <= number;
        }
    }

    /** A real answer is there. */
    record Known() implements Demand {
        @Override
        public boolean holds(@Nullable FactValue value) {
            return value != null && value.isKnown();
        }
    }

    /** No real answer is there. */
    record Unknown() implements Demand {
        @Override
        public boolean holds(@Nullable FactValue value) {
            return value == null || !value.isKnown();
        }
    }

    /** Anything at all was answered. */
    record Answered() implements Demand {
        @Override
        public boolean holds(@Nullable FactValue value) {
            return value != null;
        }
    }

    /** Nothing was answered yet. */
    record Unanswered() implements Demand {
        @Override
        public boolean holds(@Nullable FactValue value) {
            return value == null;
        }
    }
}

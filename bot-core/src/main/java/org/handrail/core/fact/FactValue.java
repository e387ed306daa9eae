package org.handrail.core.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of a fact. Reserved answers ("I'm not sure") are {@link Codes} too, for facts of every kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(FactValue.Codes.class),
    @JsonSubTypes.Type(FactValue.Whole.class),
    @JsonSubTypes.Type(FactValue.Words.class)
})
public sealed interface FactValue {

    /** Whether this is a real answer: not NOT_SURE, PREFER_NOT or SKIPPED. */
    @JsonIgnore
    default boolean isKnown() {
        return reserved() == null;
    }

    /** The reserved code this value is, or null when it is a real answer. */
    default @Nullable String reserved() {
        return null;
    }

    /** Whether this value holds the code. */
    default boolean has(String code) {
        return false;
    }

    /** One code or several, in the order the fact declares them, without doubles, never empty. */
    record Codes(List<String> codes) implements FactValue {
        public Codes {
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("a value of codes must hold at least one code");
            }
            codes = List.copyOf(codes);
        }

        public static Codes of(String... codes) {
            return new Codes(List.of(codes));
        }

        @Override
        public @Nullable String reserved() {
            String only = codes.size() == 1 ? codes.getFirst() : null;
            return only != null && Reserved.is(only) ? only : null;
        }

        @Override
        public boolean has(String code) {
            return codes.contains(code);
        }
    }

    /** A whole number within the fact's bounds. */
    record Whole(int number) implements FactValue {}

    /** The person's own words, as typed. */
    record Words(String text) implements FactValue {}
}

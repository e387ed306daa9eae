package org.handrail.core.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All that is known at one moment. Immutable; iteration follows the order in which facts were first learned. */
public final class Facts {
    public static final Facts NONE = new Facts(Map.of());

    private final Map<String, Fact> byId;

    private Facts(Map<String, Fact> byId) {
        this.byId = byId;
    }

    public static Facts of(Collection<Fact> facts) {
        Map<String, Fact> map = new LinkedHashMap<>();
        facts.forEach(fact -> map.put(fact.id(), fact));
        return new Facts(Collections.unmodifiableMap(map));
    }

    /** The fact, or null when nothing at all was answered. */
    public @Nullable Fact fact(String id) {
        return byId.get(id);
    }

    /** The value, or null when nothing at all was answered. */
    public @Nullable FactValue value(String id) {
        Fact fact = byId.get(id);
        return fact == null ? null : fact.value();
    }

    /** Whether the fact has a value that holds this code. */
    public boolean has(String id, String code) {
        FactValue value = value(id);
        return value != null && value.has(code);
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }

    public int size() {
        return byId.size();
    }

    public Collection<Fact> all() {
        return byId.values();
    }

    public Facts with(Fact fact) {
        Map<String, Fact> map = new LinkedHashMap<>(byId);
        map.put(fact.id(), fact);
        return new Facts(Collections.unmodifiableMap(map));
    }

    /** These facts without the ones the predicate picks; this very object when it picks none. */
    public Facts without(Predicate<Fact> gone) {
        if (byId.values().stream().noneMatch(gone)) {
            return this;
        }
        Map<String, Fact> map = new LinkedHashMap<>(byId);
        map.values().removeIf(gone);
        return new Facts(Collections.unmodifiableMap(map));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && byId.equals(facts.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return byId.values().toString();
    }
}

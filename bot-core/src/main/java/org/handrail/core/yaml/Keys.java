package org.handrail.core.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys a group may have. Every other key is a mistake. */
public record Keys(List<String> required, List<String> optional) {
    public Keys {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    public static Keys required(String... names) {
        return new Keys(List.of(names), List.of());
    }

    public static Keys optional(String... names) {
        return new Keys(List.of(), List.of(names));
    }

    public Keys or(String... names) {
        return new Keys(required, List.of(names));
    }

    /** All keys, required ones first. */
    public Set<String> all() {
        Set<String> all = new LinkedHashSet<>(required);
        all.addAll(optional);
        return all;
    }
}

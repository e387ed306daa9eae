package org.handrail.core.clinic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What another website is about. Cards name kinds; each clinic says which websites it shows for them. */
public enum LinkKind {
    TRIALS,
    FOUNDATION,
    RIDES,
    LODGING,
    COSTS,
    SUPPORT,
    EXERCISE,
    RECORDS,
    INTERPRETER;

    /** As authors write it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that is written like this, or null. */
    public static @Nullable LinkKind of(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst()
                .orElse(null);
    }

    /** All of them, as authors write them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(LinkKind::written).toList();
    }
}

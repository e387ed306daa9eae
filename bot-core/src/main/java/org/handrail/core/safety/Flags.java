package org.handrail.core.safety;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All flags of a dialogue with the words their patterns share. */
public record Flags(List<Flag> flags, Lexicon lexicon) {
    public static final Flags NONE = new Flags(List.of(), Lexicon.NONE);

    public Flags {
        flags = List.copyOf(flags);
    }

    public @Nullable Flag flag(String id) {
        for (Flag flag : flags) {
            if (flag.id().equals(id)) {
                return flag;
            }
        }
        return null;
    }
}

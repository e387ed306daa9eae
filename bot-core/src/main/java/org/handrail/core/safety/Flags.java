package org.handrail.core.safety;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All flags of a dialogue with the words their patterns share.
 *
 * @param samples what is learned from, in the order of files and lines
 */
public record Flags(List<Flag> flags, Lexicon lexicon, Sureness sureness, List<Sample> samples) {
    public static final Flags NONE = new Flags(List.of(), Lexicon.NONE, Sureness.NEVER, List.of());

    public Flags {
        flags = List.copyOf(flags);
        samples = List.copyOf(samples);
    }

    public Flags with(List<Sample> samples) {
        return new Flags(flags, lexicon, sureness, samples);
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

package org.handrail.core.clinic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One more way to reach somebody in a crisis, shown below the crisis number.
 *
 * @param how whether it is called or texted
 * @param word what to text, or null
 * @param press the key to press once the call is taken, or null
 * @param languages in which somebody answers; empty = not said
 * @param forWhom the people it is made for, or null for everybody
 */
public record CrisisLine(
        ByLanguage name,
        String number,
        How how,
        @Nullable String word,
        @Nullable String press,
        List<String> languages,
        @Nullable ByLanguage forWhom) {
    public CrisisLine {
        languages = List.copyOf(languages);
    }

    public enum How {
        CALL,
        TEXT
    }

    /** Whether somebody who speaks this language is answered in it, as far as the clinic says. */
    public boolean fits(String language) {
        return languages.isEmpty() || languages.contains(language);
    }
}

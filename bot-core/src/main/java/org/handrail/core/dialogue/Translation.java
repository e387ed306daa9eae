package org.handrail.core.dialogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a language other than the first come from.
 *
 * @param translator who translated
 * @param date day of the translation
 * @param reviewed whether somebody with the language of the patients has read all of it and signed
 * @param reviewer who that was, or null
 */
public record Translation(
        String translator,
        LocalDate date,
        boolean reviewed,
        @Nullable String reviewer) {}

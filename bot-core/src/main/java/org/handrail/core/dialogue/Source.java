package org.handrail.core.dialogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a clinical fact comes from.
 *
 * @param verified whether a public page was checked; false = general knowledge
 */
public record Source(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable Integer year,
        @Nullable String url,
        @Nullable LocalDate checkedOn,
        boolean verified) {}

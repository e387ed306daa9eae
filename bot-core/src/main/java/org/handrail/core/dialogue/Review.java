package org.handrail.core.dialogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a named clinical reviewer of the clinic has signed the content. */
public record Review(
        boolean clinicallyReviewed,
        @Nullable String reviewer,
        @Nullable LocalDate reviewedOn) {
    public static final Review NONE = new Review(false, null, null);
}

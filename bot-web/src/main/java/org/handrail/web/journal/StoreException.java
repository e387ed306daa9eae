package org.handrail.web.journal;

import org.jspecify.annotations.Nullable;

/** The store did not take a write. Nothing of it is there, and trying again later makes sense. */
public final class StoreException extends RuntimeException {
    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

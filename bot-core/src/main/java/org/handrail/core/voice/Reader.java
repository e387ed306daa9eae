package org.handrail.core.voice;

import org.handrail.core.fact.Facts;

/** Who is writing, and so whom the words speak to (clinical brief 2.1, {@code role}). */
public enum Reader {
    PATIENT,
    /** Somebody who writes for another. */
    CAREGIVER,
    /** Not said, or something else; reads the patient's words. */
    UNKNOWN;

    /** The fact that says it. */
    private static final String ROLE = "role";

    /** What these facts say. */
    public static Reader of(Facts facts) {
        for (Reader reader : values()) {
            if (facts.has(ROLE, reader.name())) {
                return reader;
            }
        }
        return UNKNOWN;
    }
}

package org.handrail.core.fact;

import java.util.List;

/** The codes that fit every asked fact without being declared. */
public final class Reserved {
    /** "I'm not sure": an answer, and something to find out. */
    public static final String NOT_SURE = "NOT_SURE";

    /** "I'd rather not say": an answer, accepted without a second nag. */
    public static final String PREFER_NOT = "PREFER_NOT";

    /** The person passed the question over. */
    public static final String SKIPPED = "SKIPPED";

    /** All of them, in the order they are offered. */
    public static final List<String> CODES = List.of(NOT_SURE, PREFER_NOT, SKIPPED);

    private Reserved() {}

    /** Whether this code is one of the three. */
    public static boolean is(String code) {
        return CODES.contains(code);
    }
}

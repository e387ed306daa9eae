package org.handrail.core.yaml;

import java.util.regex.Pattern;

/** How the names in authored files are written. */
public final class Spelling {
    /** {@code lower_snake} or {@code lower-kebab}. */
    public static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*");

    /** {@code UPPER_SNAKE}. */
    public static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");

    /** {@code en}, {@code es}, {@code pt-br}. */
    public static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{2,8})*");

    /** A number of the source document: {@code 0.1}, {@code 2A.3}, {@code 5.1c}. */
    public static final Pattern STATEMENT = Pattern.compile("[0-9]+[A-Z]?\\.[0-9]+[a-z]?");

    private Spelling() {}
}

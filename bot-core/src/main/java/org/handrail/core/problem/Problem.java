package org.handrail.core.problem;

/**
 * Something an author can mend.
 *
 * @param place where
 * @param severity whether it keeps the dialogue from being used
 * @param code stable short name of the kind of problem, lower-kebab
 * @param what what is wrong, in plain words, naming the value
 * @param fix how to mend it, in plain words
 */
public record Problem(Place place, Severity severity, String code, String what, String fix) {
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Problem error(Place place, String code, String what, String fix) {
        return new Problem(place, Severity.ERROR, code, what, fix);
    }

    public static Problem warning(Place place, String code, String what, String fix) {
        return new Problem(place, Severity.WARNING, code, what, fix);
    }

    @Override
    public String toString() {
        return "%s: %s [%s]%n    %s".formatted(place, what, code, fix);
    }
}

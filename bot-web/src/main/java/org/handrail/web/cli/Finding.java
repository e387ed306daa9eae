package org.handrail.web.cli;

import org.handrail.core.problem.Problem;

/** A problem and the thing it was found in. */
record Finding(String in, String file, int line, int column, String severity, String code, String what, String fix) {

    static Finding of(String in, Problem problem) {
        return new Finding(
                in,
                problem.place().file(),
                problem.place().line(),
                problem.place().column(),
                problem.severity().name(),
                problem.code(),
                problem.what(),
                problem.fix());
    }

    boolean isError() {
        return severity.equals(Problem.Severity.ERROR.name());
    }

    /** Two lines: where and what, then how to mend it. */
    String text() {
        String place = line == 0 ? file : "%s:%d:%d".formatted(file, line, column);
        return "%s %s: %s [%s]%n    %s".formatted(in, place, what, code, fix);
    }
}

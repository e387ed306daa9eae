package org.handrail.web.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.handrail.core.problem.Problem;

/** The authored files cannot be used; the problems say where, why and how to mend them. */
public final class RulesRefused extends RuntimeException {
    private final transient List<Problem> problems;

    RulesRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    static RulesRefused because(Problem problem) {
        return new RulesRefused(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}

package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;

/** Collects problems, up to a bound: nobody mends a thousand at a time. */
public final class Report implements Consumer<Problem> {
    /** Most problems kept; the rest would only repeat the picture. */
    public static final int MOST_PROBLEMS = 1_000;

    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void accept(Problem problem) {
        if (problems.size() < MOST_PROBLEMS && !problems.contains(problem)) {
            problems.add(problem);
        }
    }

    public void error(Place place, String code, String what, String fix) {
        accept(Problem.error(place, code, what, fix));
    }

    public void warning(Place place, String code, String what, String fix) {
        accept(Problem.warning(place, code, what, fix));
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** All problems in the order of their places. */
    public List<Problem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::code))
                .toList();
    }
}

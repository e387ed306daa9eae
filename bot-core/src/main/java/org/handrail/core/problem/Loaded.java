package org.handrail.core.problem;

import java.util.List;

/** What loading gives: something to use, with warnings; or problems that keep it from being used. */
public sealed interface Loaded<T> {
    /** All problems found, in place order. */
    List<Problem> problems();

    record Usable<T>(T value, List<Problem> problems) implements Loaded<T> {
        public Usable {
            problems = List.copyOf(problems);
        }
    }

    record Refused<T>(List<Problem> problems) implements Loaded<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

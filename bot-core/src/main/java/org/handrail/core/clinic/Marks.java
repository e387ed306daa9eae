package org.handrail.core.clinic;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;
import org.handrail.core.yaml.Shapes;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Where the readers of a clinic's file write down what is wrong. */
record Marks(Consumer<Problem> problems) {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ().-]{0,30}");

    Shapes shapes() {
        return new Shapes(problems);
    }

    void report(Place at, String code, String what, String fix) {
        problems.accept(Problem.error(at, code, what, fix));
    }

    /** The text when it is written like this, else null and a problem. */
    @Nullable
    String matching(Tree.@Nullable Scalar value, Pattern pattern, String code, String fix) {
        if (value == null || pattern.matcher(value.text()).matches()) {
            return value == null ? null : value.text();
        }
        report(value.place(), code, "\"%s\" cannot stand here".formatted(value.text()), fix);
        return null;
    }

    @Nullable
    String number(Tree.@Nullable Scalar value) {
        return matching(value, NUMBER, "bad-number", "Write a telephone number in quotes, such as \"555-0100\".");
    }
}

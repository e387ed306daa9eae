package org.handrail.core.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.handrail.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Takes a tree for what it should be; where it is something else, says so and gives null or nothing. */
public final class Shapes {
    private final Consumer<Problem> problems;

    public Shapes(Consumer<Problem> problems) {
        this.problems = problems;
    }

    public Tree.@Nullable Mapping mapping(Tree tree, String what) {
        if (tree instanceof Tree.Mapping mapping) {
            return mapping;
        }
        wrong(tree, what, "a group of keys", "Write `name: value` lines below it, indented by two spaces.");
        return null;
    }

    /** The items of a list that must hold something. */
    public List<Tree> list(Tree tree, String what) {
        if (!(tree instanceof Tree.Sequence sequence)) {
            wrong(tree, what, "a list", "Write `[a, b]`, or one line with `- ` for each.");
            return List.of();
        }
        if (sequence.items().isEmpty()) {
            report(
                    tree,
                    "empty-list",
                    "%s is an empty list".formatted(what),
                    "Put something into the list, or leave the key out.");
        }
        return sequence.items();
    }

    /** One value or a list of values. */
    public List<Tree.Scalar> oneOrMore(Tree tree, String what) {
        if (tree instanceof Tree.Scalar) {
            Tree.Scalar only = scalar(tree, what);
            return only == null ? List.of() : List.of(only);
        }
        List<Tree.Scalar> values = new ArrayList<>();
        for (Tree item : list(tree, what)) {
            Tree.Scalar value = scalar(item, "An entry of " + lowerFirst(what));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** A single value that is not nothing. */
    public Tree.@Nullable Scalar scalar(Tree tree, String what) {
        if (!(tree instanceof Tree.Scalar scalar) || scalar.isNothing()) {
            wrong(tree, what, "a single value", "Write one value after the colon.");
            return null;
        }
        if (scalar.text().isEmpty()) {
            report(
                    tree,
                    "empty-text",
                    "%s is empty".formatted(what),
                    "Write something between the quotes, or leave the key out.");
            return null;
        }
        return scalar;
    }

    public @Nullable Boolean yesNo(Tree tree, String what) {
        Tree.Scalar scalar = scalar(tree, what);
        if (scalar == null) {
            return null;
        }
        if (scalar.quoted() || !(scalar.text().equals("true") || scalar.text().equals("false"))) {
            report(
                    tree,
                    "not-true-false",
                    "%s is \"%s\"".formatted(what, scalar.text()),
                    "Write true or false, without quotes.");
            return null;
        }
        return scalar.text().equals("true");
    }

    public @Nullable Integer whole(Tree tree, String what) {
        Tree.Scalar scalar = scalar(tree, what);
        if (scalar == null) {
            return null;
        }
        try {
            return Integer.valueOf(scalar.text());
        } catch (NumberFormatException e) {
            report(
                    tree,
                    "not-a-number",
                    "%s is \"%s\"".formatted(what, scalar.text()),
                    "Write a whole number, such as 10.");
            return null;
        }
    }

    public @Nullable LocalDate date(Tree tree, String what) {
        Tree.Scalar scalar = scalar(tree, what);
        if (scalar == null) {
            return null;
        }
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeParseException e) {
            report(
                    tree,
                    "bad-date",
                    "%s is \"%s\"".formatted(what, scalar.text()),
                    "Write a day that exists as year-month-day, such as 2026-11-23.");
            return null;
        }
    }

    public void report(Tree tree, String code, String what, String fix) {
        problems.accept(Problem.error(tree.place(), code, what, fix));
    }

    private void wrong(Tree tree, String what, String wanted, String fix) {
        report(tree, "wrong-shape", "%s should be %s, but this is %s".formatted(what, wanted, tree.kind()), fix);
    }

    private static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}

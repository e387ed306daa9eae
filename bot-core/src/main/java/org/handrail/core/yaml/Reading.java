package org.handrail.core.yaml;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A group of keys while it is read. Unknown and missing keys are reported on opening; each value is reported when it has the wrong
 * shape. What was reported, or is not there, reads as null, nothing or the given fallback, so that reading goes on.
 */
public final class Reading {
    private final Tree.Mapping mapping;
    private final String what;
    private final Consumer<Problem> problems;
    private final Shapes shapes;

    private Reading(Tree.Mapping mapping, String what, Consumer<Problem> problems) {
        this.mapping = mapping;
        this.what = what;
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    /**
     * Opens a group.
     *
     * @param what names it in messages, with a capital: {@code The fact "stage"}
     * @return null when the tree is something else
     */
    public static @Nullable Reading of(Tree tree, String what, Keys keys, Consumer<Problem> problems) {
        Tree.Mapping mapping = new Shapes(problems).mapping(tree, what);
        if (mapping == null) {
            return null;
        }
        Reading reading = new Reading(mapping, what, problems);
        reading.reportUnknown(keys.all());
        reading.reportMissing(keys.required());
        return reading;
    }

    /** Opens a group to look at the one key that says which other keys belong to it. */
    public static @Nullable Reading peek(Tree tree, String what, String key, Consumer<Problem> problems) {
        Tree.Mapping mapping = new Shapes(problems).mapping(tree, what);
        if (mapping == null) {
            return null;
        }
        Reading reading = new Reading(mapping, what, problems);
        reading.reportMissing(List.of(key));
        return reading;
    }

    private void reportUnknown(Collection<String> allowed) {
        for (Tree.Entry entry : mapping.entries().values()) {
            if (!allowed.contains(entry.key())) {
                report(
                        entry.keyPlace(),
                        "unknown-key",
                        "%s has a key \"%s\" that is not known here".formatted(what, entry.key()),
                        Nearest.fix(entry.key(), allowed, "Remove it."));
            }
        }
    }

    private void reportMissing(List<String> required) {
        for (String key : required) {
            if (!has(key)) {
                report(
                        mapping.place(),
                        "missing-key",
                        "%s has no \"%s\"".formatted(what, key),
                        "Add `%s: …` to it.".formatted(key));
            }
        }
    }

    public Place place() {
        return mapping.place();
    }

    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    public @Nullable Tree tree(String key) {
        return mapping.get(key);
    }

    /** Where the value of this key stands; the group's own place when the key is not there. */
    public Place placeOf(String key) {
        Tree value = mapping.get(key);
        return value == null ? mapping.place() : value.place();
    }

    public Tree.@Nullable Scalar scalar(String key) {
        Tree value = mapping.get(key);
        return value == null ? null : shapes.scalar(value, name(key));
    }

    public @Nullable String text(String key) {
        Tree.Scalar scalar = scalar(key);
        return scalar == null ? null : scalar.text();
    }

    public boolean yesNo(String key, boolean fallback) {
        Tree value = mapping.get(key);
        Boolean read = value == null ? null : shapes.yesNo(value, name(key));
        return read == null ? fallback : read;
    }

    public @Nullable Integer whole(String key) {
        Tree value = mapping.get(key);
        return value == null ? null : shapes.whole(value, name(key));
    }

    /** A whole number within bounds, both inclusive. */
    public int whole(String key, int least, int most, int fallback) {
        Integer number = whole(key);
        if (number == null) {
            return fallback;
        }
        if (number < least || number > most) {
            report(
                    placeOf(key),
                    "out-of-bounds",
                    "%s is %d".formatted(name(key), number),
                    "Write a number from %d to %d.".formatted(least, most));
            return fallback;
        }
        return number;
    }

    public @Nullable LocalDate date(String key) {
        Tree value = mapping.get(key);
        return value == null ? null : shapes.date(value, name(key));
    }

    /** One of the constants of an enum, written in lower case. */
    public <E extends Enum<E>> @Nullable E oneOf(String key, Class<E> type) {
        Tree.Scalar scalar = scalar(key);
        if (scalar == null) {
            return null;
        }
        List<E> constants = List.of(type.getEnumConstants());
        for (E constant : constants) {
            if (lower(constant).equals(scalar.text())) {
                return constant;
            }
        }
        List<String> names = constants.stream().map(Reading::lower).toList();
        report(
                scalar.place(),
                "unknown-value",
                "%s is \"%s\"".formatted(name(key), scalar.text()),
                Nearest.fix(scalar.text(), names, ""));
        return null;
    }

    /** One value or a list of values; nothing when the key is not there. */
    public List<Tree.Scalar> oneOrMore(String key) {
        Tree value = mapping.get(key);
        return value == null ? List.of() : shapes.oneOrMore(value, name(key));
    }

    /** The same as plain texts. */
    public List<String> texts(String key) {
        return oneOrMore(key).stream().map(Tree.Scalar::text).toList();
    }

    /** The items of a list; nothing when the key is not there. */
    public List<Tree> list(String key) {
        Tree value = mapping.get(key);
        return value == null ? List.of() : shapes.list(value, name(key));
    }

    /** The entries of a group whose keys are names; nothing when the key is not there. */
    public List<Tree.Entry> entries(String key) {
        Tree value = mapping.get(key);
        Tree.Mapping group = value == null ? null : shapes.mapping(value, name(key));
        return group == null ? List.of() : List.copyOf(group.entries().values());
    }

    public void report(Place place, String code, String what, String fix) {
        problems.accept(Problem.error(place, code, what, fix));
    }

    private String name(String key) {
        return "%s of %s".formatted("\"" + key + "\"", Character.toLowerCase(what.charAt(0)) + what.substring(1));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

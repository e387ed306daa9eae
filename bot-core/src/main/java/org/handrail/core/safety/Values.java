package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;
import org.handrail.core.yaml.Tree;

/** Takes typed values out of a tree and reports what does not fit, in the author's words. */
final class Values {
    private final Consumer<Problem> problems;

    Values(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void report(Place place, String code, String what, String fix) {
        problems.accept(Problem.error(place, code, what, fix));
    }

    void report(Tree tree, String code, String what, String fix) {
        report(tree.place(), code, what, fix);
    }

    void onlyKeys(Tree.Mapping mapping, Set<String> allowed) {
        for (Tree.Entry entry : mapping.entries().values()) {
            if (!allowed.contains(entry.key())) {
                report(
                        entry.keyPlace(),
                        "unknown-key",
                        "There is no key \"%s\" here".formatted(entry.key()),
                        "Use one of %s.".formatted(new TreeSet<>(allowed)));
            }
        }
    }

    /** Named groups under this key, in their order. */
    Map<String, Tree.Mapping> groups(Tree.Mapping mapping, String key) {
        Map<String, Tree.Mapping> groups = new LinkedHashMap<>();
        Tree tree = mapping.get(key);
        if (tree instanceof Tree.Mapping named) {
            for (Tree.Entry entry : named.entries().values()) {
                if (entry.value() instanceof Tree.Mapping group) {
                    groups.put(entry.key(), group);
                } else {
                    report(
                            entry.keyPlace(),
                            "wrong-kind",
                            "\"%s\" is %s, but a group of keys is needed"
                                    .formatted(entry.key(), entry.value().kind()),
                            "Indent its keys below it.");
                }
            }
        } else if (tree != null) {
            report(
                    tree,
                    "wrong-kind",
                    "`%s` is %s, but a group of keys is needed".formatted(key, tree.kind()),
                    "Indent its keys below it.");
        }
        return groups;
    }

    /** A list of single values; each with its place. A missing key is an empty list, an empty list is a mistake. */
    List<Tree.Scalar> scalars(Tree.Mapping mapping, String key) {
        Tree tree = mapping.get(key);
        List<Tree.Scalar> scalars = new ArrayList<>();
        if (tree == null) {
            return scalars;
        }
        if (!(tree instanceof Tree.Sequence sequence)) {
            report(
                    tree,
                    "wrong-kind",
                    "`%s` is %s, but a list is needed".formatted(key, tree.kind()),
                    "Write `%s: [one, two]`.".formatted(key));
            return scalars;
        }
        if (sequence.items().isEmpty()) {
            report(tree, "empty-list", "The list `%s` is empty".formatted(key), "Add something to it or remove it.");
        }
        for (Tree item : sequence.items()) {
            if (item instanceof Tree.Scalar scalar && !scalar.isNothing()) {
                scalars.add(scalar);
            } else {
                report(
                        item,
                        "wrong-kind",
                        "This is %s, but a word or phrase is needed".formatted(item.kind()),
                        "Write it on its own line after a dash, in quotes if it has a colon.");
            }
        }
        return scalars;
    }

    /** Words and short phrases; one in which nothing can be read is reported. */
    List<String> phrases(Tree.Mapping mapping, String key) {
        List<String> phrases = new ArrayList<>();
        for (Tree.Scalar scalar : scalars(mapping, key)) {
            if (Normal.rule(scalar.text()).isEmpty()) {
                report(
                        scalar,
                        "no-words",
                        "There are no words in \"%s\"".formatted(scalar.text()),
                        "Write letters or digits.");
            } else {
                phrases.add(scalar.text());
            }
        }
        return phrases;
    }

    /** One of the allowed words, or the given one when the key is missing or wrong. */
    String oneOf(Tree.Mapping mapping, String key, List<String> allowed, String otherwise) {
        Tree tree = mapping.get(key);
        if (tree == null) {
            return otherwise;
        }
        if (tree instanceof Tree.Scalar scalar && allowed.contains(scalar.text())) {
            return scalar.text();
        }
        String given = tree instanceof Tree.Scalar scalar ? "\"" + scalar.text() + "\"" : tree.kind();
        report(tree, "unknown-" + key, "`%s` is %s".formatted(key, given), "Use one of %s.".formatted(allowed));
        return otherwise;
    }

    /** A whole number from 1 to 100; 101, which is never reached, when it is missing or wrong. */
    int percent(Tree.Mapping mapping, String key) {
        Tree tree = mapping.get(key);
        if (tree instanceof Tree.Scalar scalar && scalar.text().matches("[1-9]\\d?|100")) {
            return Integer.parseInt(scalar.text());
        }
        report(
                tree == null ? mapping : tree,
                "wrong-number",
                "`%s` must be a whole number from 1 to 100".formatted(key),
                "Write a percentage, such as 70.");
        return 101;
    }

    boolean yes(Tree.Mapping mapping, String key) {
        return oneOf(mapping, key, List.of("true", "false"), "false").equals("true");
    }
}

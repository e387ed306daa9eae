package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.handrail.core.problem.Place;
import org.handrail.core.yaml.Tree;

/** Reads one entry of `flags` in flags.yaml. */
final class FlagReader {
    private static final Set<String> KEYS =
            Set.of("level", "quiet", "calls", "answers", "patterns", "silenced_by", "unless");
    private static final List<String> ROLES =
            List.of("emergency_number", "oncology_24h", "office", "crisis_line", "poison_line", "dv_line");
    private static final List<String> LEVELS =
            Arrays.stream(Level.values()).map(Level::name).toList();

    private final Values values;
    private final Collection<String> concepts;
    private final List<String> blockers;

    FlagReader(Values values, Collection<String> concepts, List<String> blockers) {
        this.values = values;
        this.concepts = concepts;
        this.blockers = blockers;
    }

    Flag read(String id, Tree.Mapping group) {
        values.onlyKeys(group, KEYS);
        for (String key : List.of("level", "calls", "answers", "patterns")) {
            if (group.get(key) == null) {
                values.report(
                        group,
                        "missing-key",
                        "The flag \"%s\" has no `%s`".formatted(id, key),
                        "Add it; see docs/reference/flags.md.");
            }
        }
        Level level = Level.valueOf(values.oneOf(group, "level", LEVELS, Level.EMERGENCY.name()));
        List<String> silencedBy = group.get("silenced_by") == null
                ? blockers
                : known(group, "silenced_by", blockers, "unknown-blocker", "blocker");
        return new Flag(
                id,
                level,
                values.yes(group, "quiet"),
                known(group, "calls", ROLES, "unknown-call", "call role"),
                values.scalars(group, "answers").stream().map(Tree.Scalar::text).toList(),
                leveled(id, group),
                silencedBy,
                patterns(id, level, values.scalars(group, "unless"), new HashSet<>()),
                group.place());
    }

    private List<String> known(Tree.Mapping group, String key, Collection<String> allowed, String code, String kind) {
        List<String> names = new ArrayList<>();
        for (Tree.Scalar scalar : values.scalars(group, key)) {
            if (allowed.contains(scalar.text())) {
                names.add(scalar.text());
            } else {
                values.report(
                        scalar,
                        code,
                        "There is no %s \"%s\"".formatted(kind, scalar.text()),
                        "Use one of %s.".formatted(allowed));
            }
        }
        return names;
    }

    /** The patterns, which stand under the level a match has. */
    private List<Flag.Pattern> leveled(String id, Tree.Mapping group) {
        Tree tree = group.get("patterns");
        List<Flag.Pattern> patterns = new ArrayList<>();
        if (!(tree instanceof Tree.Mapping byLevel)) {
            if (tree != null) {
                values.report(
                        tree,
                        "wrong-kind",
                        "`patterns` is %s, but lists under levels are needed".formatted(tree.kind()),
                        "Write `patterns: { URGENT: [\"…\"] }`.");
            }
            return patterns;
        }
        Set<String> written = new HashSet<>();
        for (Tree.Entry entry : byLevel.entries().values()) {
            if (LEVELS.contains(entry.key())) {
                patterns.addAll(
                        patterns(id, Level.valueOf(entry.key()), values.scalars(byLevel, entry.key()), written));
            } else {
                values.report(
                        entry.keyPlace(),
                        "unknown-level",
                        "There is no level \"%s\"".formatted(entry.key()),
                        "Use one of %s.".formatted(LEVELS));
            }
        }
        return patterns;
    }

    private List<Flag.Pattern> patterns(String id, Level level, List<Tree.Scalar> scalars, Set<String> written) {
        List<Flag.Pattern> patterns = new ArrayList<>();
        for (Tree.Scalar scalar : scalars) {
            if (!written.add(scalar.text())) {
                values.report(
                        scalar,
                        "duplicate-pattern",
                        "The pattern \"%s\" is here twice".formatted(scalar.text()),
                        "Keep the one with the worse level.");
            } else if (isSound(scalar)) {
                patterns.add(new Flag.Pattern(id + ": " + scalar.text(), scalar.text(), level, scalar.place()));
            }
        }
        return patterns;
    }

    private boolean isSound(Tree.Scalar scalar) {
        return switch (ShapeReader.read(scalar.text())) {
            case ShapeReader.Mistake mistake -> {
                values.report(
                        inside(scalar, mistake.column()),
                        "pattern-syntax",
                        "%s (character %d of the pattern)".formatted(mistake.what(), mistake.column()),
                        mistake.fix());
                yield false;
            }
            case ShapeReader.Read(Shape shape) -> hasKnownConcepts(scalar, shape);
        };
    }

    private boolean hasKnownConcepts(Tree.Scalar scalar, Shape shape) {
        boolean sound = true;
        for (Shape.Run run :
                Stream.concat(shape.core().stream(), shape.contexts().stream()).toList()) {
            for (Shape.Element element : run.elements()) {
                for (Shape.Atom atom : element.atoms()) {
                    if (atom instanceof Shape.Concept concept && !concepts.contains(concept.name())) {
                        values.report(
                                inside(scalar, concept.column()),
                                "unknown-concept",
                                "There is no concept \"%s\"".formatted(concept.name()),
                                "Declare it under `concepts`, or look for a typing mistake.");
                        sound = false;
                    }
                }
            }
        }
        return sound;
    }

    /** The place of a character inside a value that stands on one line. */
    private static Place inside(Tree.Scalar scalar, int column) {
        Place place = scalar.place();
        return new Place(place.file(), place.line(), place.column() + (scalar.quoted() ? 1 : 0) + column - 1);
    }
}

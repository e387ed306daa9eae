package org.handrail.core.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.handrail.core.dialogue.Place;
import org.handrail.core.dialogue.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML text into a {@link Tree}. Only the plain part of YAML is allowed: no anchors, no aliases, no tags, one document,
 * so a file means what a reader sees. All problems go to the given consumer; nothing is thrown for bad text.
 */
public final class YamlReader {
    /** Longest file, in characters. */
    public static final int LONGEST_FILE = 1_000_000;

    /** Deepest nesting of lists and groups. */
    public static final int DEEPEST = 20;

    private final String file;
    private final Consumer<Problem> problems;

    private YamlReader(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The tree of this text, or null when it could not be read (then a problem was reported) or is empty. */
    public static @Nullable Tree read(String file, String text, Consumer<Problem> problems) {
        return new YamlReader(file, problems).read(text);
    }

    private @Nullable Tree read(String text) {
        if (text.length() > LONGEST_FILE) {
            report(
                    Place.of(file),
                    "file-too-long",
                    "This file has %d characters".formatted(text.length()),
                    "Split it: a file may have %d.".formatted(LONGEST_FILE));
            return null;
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(1)
                .build();
        try {
            Optional<Node> node = new Compose(settings).composeString(text);
            return node.isEmpty() ? null : tree(node.get(), 0);
        } catch (MarkedYamlEngineException e) {
            report(
                    place(e.getProblemMark().or(e::getContextMark)),
                    "yaml-syntax",
                    "This cannot be read as YAML: " + e.getProblem(),
                    "Look at the indentation, the colons and the quotes on this line and the one above.");
        } catch (YamlEngineException e) {
            report(
                    Place.of(file),
                    "yaml-syntax",
                    "This cannot be read as YAML: " + e.getMessage(),
                    "Look at the indentation, the colons and the quotes.");
        }
        return null;
    }

    private Tree tree(Node node, int depth) {
        Place place = place(node.getStartMark());
        if (depth > DEEPEST) {
            report(
                    place,
                    "too-deep",
                    "Lists and groups are nested more than %d deep here".formatted(DEEPEST),
                    "Flatten this part.");
            return new Tree.Scalar("", false, place);
        }
        if (node.getAnchor().isPresent()) {
            report(
                    place,
                    "yaml-anchor",
                    "Anchors and aliases (& and *) are not allowed",
                    "Write the value out where it is needed.");
        }
        return switch (node) {
            case ScalarNode scalar ->
                new Tree.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, place);
            case SequenceNode sequence -> sequence(sequence, depth, place);
            case MappingNode mapping -> mapping(mapping, depth, place);
            case null, default -> throw new IllegalStateException("unknown YAML node (%s)".formatted(node));
        };
    }

    private Tree sequence(SequenceNode sequence, int depth, Place place) {
        List<Tree> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(tree(item, depth + 1)));
        return new Tree.Sequence(items, place);
    }

    private Tree mapping(MappingNode mapping, int depth, Place place) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place keyPlace = place(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                report(keyPlace, "yaml-key", "A key must be a single word here", "Write `name: value`.");
                continue;
            }
            Tree.Entry entry = new Tree.Entry(key.getValue(), keyPlace, tree(tuple.getValueNode(), depth + 1));
            Tree.Entry before = entries.putIfAbsent(key.getValue(), entry);
            if (before != null) {
                report(
                        keyPlace,
                        "duplicate-key",
                        "The key \"%s\" is here twice; the first is on line %d"
                                .formatted(key.getValue(), before.keyPlace().line()),
                        "Keep one of them, or rename this one.");
            }
        }
        return new Tree.Mapping(entries, place);
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Place.of(file));
    }

    private void report(Place place, String code, String what, String fix) {
        problems.accept(Problem.error(place, code, what, fix));
    }
}

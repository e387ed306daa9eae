package org.handrail.core.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML text into a {@link Tree}. Only the plain part of YAML is allowed: no anchors, no aliases, no tags, one document,
 * so a file means what a reader sees. All problems go to the given consumer; nothing is thrown for bad text.
 *
 * <p>It reads the parser's events, not its node graph: the parser keeps its own stack, so a text of a million brackets costs
 * {@link #DEEPEST} frames here and no more, and reading ends there.
 */
public final class YamlReader {
    /** Longest file, in characters. */
    public static final int LONGEST_FILE = 1_000_000;

    /** Deepest nesting of lists and groups. */
    public static final int DEEPEST = 20;

    private final String file;
    private final Consumer<Problem> problems;
    private final Iterator<Event> events;

    private YamlReader(String file, String text, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.events = new Parse(LoadSettings.builder().setLabel(file).build())
                .parseString(text)
                .iterator();
    }

    /** The tree of this text, or null when it could not be read (then a problem was reported) or is empty. */
    public static @Nullable Tree read(String file, String text, Consumer<Problem> problems) {
        if (text.length() > LONGEST_FILE) {
            problems.accept(Problem.error(
                    Place.of(file),
                    "file-too-long",
                    "This file has %d characters".formatted(text.length()),
                    "Split it: a file may have %d.".formatted(LONGEST_FILE)));
            return null;
        }
        try {
            return new YamlReader(file, text, problems).document();
        } catch (TooDeep e) {
            problems.accept(Problem.error(
                    e.place,
                    "too-deep",
                    "Lists and groups are nested more than %d deep here".formatted(DEEPEST),
                    "Flatten this part."));
            return null;
        } catch (YamlEngineException e) {
            problems.accept(SyntaxProblem.of(file, text, e));
            return null;
        }
    }

    private @Nullable Tree document() {
        @Nullable Tree tree = null;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
                case DocumentStart -> {
                    if (tree != null) {
                        report(
                                place(event),
                                "yaml-documents",
                                "A second document begins here (---)",
                                "Keep one document in a file: remove the line `---`.");
                    }
                }
                case Alias, Scalar, SequenceStart, MappingStart -> {
                    Tree next = tree(event, 0);
                    tree = tree == null ? next : tree;
                }
                case SequenceEnd, MappingEnd ->
                    throw new IllegalStateException("an end without a start (%s)".formatted(event));
            }
        }
        return tree;
    }

    private Tree tree(Event event, int depth) {
        Place place = place(event);
        if (event instanceof NodeEvent node) {
            refuseAnchor(node, place);
        }
        if (event instanceof CollectionStartEvent collection) {
            refuseTag(collection.getTag(), place);
            if (depth >= DEEPEST) {
                throw new TooDeep(place);
            }
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar, place);
            case SequenceStartEvent sequence -> sequence(depth, place);
            case MappingStartEvent mapping -> mapping(depth, place);
            case AliasEvent alias -> new Tree.Scalar(alias.getAlias().getValue(), true, place);
            default -> throw new IllegalStateException("unknown YAML event (%s)".formatted(event));
        };
    }

    private Tree scalar(ScalarEvent scalar, Place place) {
        refuseTag(scalar.getTag(), place);
        return new Tree.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, place);
    }

    private Tree sequence(int depth, Place place) {
        List<Tree> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(tree(event, depth + 1));
        }
        return new Tree.Sequence(items, place);
    }

    private Tree mapping(int depth, Place place) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Tree key = tree(event, depth + 1);
            Tree value = tree(events.next(), depth + 1);
            if (!(key instanceof Tree.Scalar name)) {
                report(
                        key.place(),
                        "yaml-key",
                        "A key must be a single word here, but this is %s".formatted(key.kind()),
                        "Write `name: value`.");
                continue;
            }
            Tree.Entry before = entries.putIfAbsent(name.text(), new Tree.Entry(name.text(), name.place(), value));
            if (before != null) {
                report(
                        name.place(),
                        "duplicate-key",
                        "The key \"%s\" is here twice; the first is on line %d"
                                .formatted(name.text(), before.keyPlace().line()),
                        "Keep one of them, or rename this one.");
            }
        }
        return new Tree.Mapping(entries, place);
    }

    private void refuseAnchor(NodeEvent node, Place place) {
        node.getAnchor()
                .ifPresent(anchor -> report(
                        place,
                        "yaml-anchor",
                        "Anchors and aliases are not allowed (%s)".formatted(anchor.getValue()),
                        "Write the value out where it is needed. A text that begins with & or * needs quotes."));
    }

    private void refuseTag(Optional<String> tag, Place place) {
        tag.ifPresent(name -> report(
                place,
                "yaml-tag",
                "Tags are not allowed (%s)".formatted(name),
                "Remove it. A text that begins with ! needs quotes."));
    }

    private Place place(Event event) {
        Optional<Mark> mark = event.getStartMark();
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Place.of(file));
    }

    private void report(Place place, String code, String what, String fix) {
        problems.accept(Problem.error(place, code, what, fix));
    }

    /** Ends the reading of a file: going on costs time that grows with the square of the depth. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Place place;

        TooDeep(Place place) {
            super("nested too deep at (%s)".formatted(place));
            this.place = place;
        }
    }
}

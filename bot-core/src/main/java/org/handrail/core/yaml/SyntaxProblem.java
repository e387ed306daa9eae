package org.handrail.core.yaml;

import java.util.Optional;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the YAML parser stumbled over, in an author's words. */
final class SyntaxProblem {
    private SyntaxProblem() {}

    static Problem of(String file, String text, YamlEngineException thrown) {
        return switch (thrown) {
            case MarkedYamlEngineException marked -> marked(file, marked);
            case ReaderException reader -> unprintable(file, text, reader);
            default ->
                problem(
                        Place.of(file),
                        String.valueOf(thrown.getMessage()),
                        "Look at the indentation, the colons and the quotes.");
        };
    }

    private static Problem marked(String file, MarkedYamlEngineException e) {
        String context = String.valueOf(e.getContext());
        String problem = String.valueOf(e.getProblem());
        if (context.contains("quoted scalar")) {
            return problem(
                    place(file, e.getContextMark()),
                    "a quote opens here and is not closed properly",
                    "Close it with the same quote sign; inside \"…\" write \\\" for a quote.");
        }
        Place place = place(file, e.getProblemMark().or(e::getContextMark));
        if (problem.contains("TAB")) {
            return problem(place, "there is a tab", "Use spaces instead of the tab.");
        }
        return problem(
                place, problem, "Look at the indentation, the colons and the quotes on this line and the one above.");
    }

    private static Problem unprintable(String file, String text, ReaderException e) {
        int end = Math.clamp(e.getPosition(), 0, text.length());
        String before = text.substring(0, end);
        int line = (int) before.lines().count();
        boolean lineBegins = before.isEmpty() || before.endsWith("\n");
        Place place = new Place(file, lineBegins ? line + 1 : line, end - before.lastIndexOf('\n'));
        return problem(
                place,
                "an unprintable character (U+%04X)".formatted(e.getCodePoint()),
                "Delete it and type the text again.");
    }

    private static Place place(String file, Optional<Mark> mark) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Place.of(file));
    }

    private static Problem problem(Place place, String what, String fix) {
        return Problem.error(place, "yaml-syntax", "This cannot be read as YAML: " + what, fix);
    }
}

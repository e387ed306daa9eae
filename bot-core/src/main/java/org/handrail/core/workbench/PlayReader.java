package org.handrail.core.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handrail.core.problem.Loaded;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a {@code .play} file; the format is in docs/writing-dialogues.md. */
public final class PlayReader {
    static final String YOU = "you:";
    static final List<String> VERBS =
            List.of("begin", "tap", "number", "write", "type", "do", "danger", "guide", "restart", "walk");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> head = new ArrayList<>();
    private final Map<String, String> keys = new TreeMap<>();
    private final List<Play.Move> moves = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private Play.@Nullable Move open;

    private PlayReader(String file) {
        this.file = file;
    }

    public static Loaded<Play> read(String file, String text) {
        return new PlayReader(file).read(text.lines().toList());
    }

    private Loaded<Play> read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(i + 1, lines.get(i).strip());
        }
        finish();
        if (moves.isEmpty() || !moves.getFirst().verb().equals("begin")) {
            problem(
                    0,
                    "play-beginning",
                    "A play begins with \"you: begin\"",
                    "Add the line \"you: begin\" before the others.");
        }
        if (!keys.containsKey("play")) {
            problem(1, "play-title", "This play has no title", "Begin the file with \"play: what it shows\".");
        }
        if (!problems.isEmpty()) {
            return new Loaded.Refused<>(problems);
        }
        String clinic = keys.getOrDefault("clinic", "demo");
        String language = keys.getOrDefault("language", "en");
        return new Loaded.Usable<>(
                new Play(file, keys.getOrDefault("play", ""), clinic, language, head, moves), List.of());
    }

    private void line(int number, String line) {
        if (line.startsWith(YOU)) {
            move(number, line.substring(YOU.length()).strip());
        } else if (open == null) {
            head(number, line);
        } else if (line.startsWith("#")) {
            comments.add(line);
        } else if (!line.isEmpty()) {
            expected.add(line);
        }
    }

    private void head(int number, String line) {
        head.add(line);
        int colon = line.indexOf(':');
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String key = colon < 0 ? line : line.substring(0, colon).strip();
        if (colon < 0 || !List.of("play", "clinic", "language").contains(key)) {
            problem(
                    number,
                    "play-head",
                    "\"%s\" is not known before the first \"you:\"".formatted(key),
                    "Use play:, clinic: or language: here.");
            return;
        }
        keys.put(key, line.substring(colon + 1).strip());
    }

    private void move(int number, String said) {
        int space = said.indexOf(' ');
        String verb = space < 0 ? said : said.substring(0, space);
        if (!VERBS.contains(verb)) {
            problem(
                    number,
                    "play-verb",
                    "\"%s\" is not something a person can do in a play".formatted(verb),
                    "Use one of: " + String.join(", ", VERBS) + ".");
        }
        List<String> before = List.copyOf(comments);
        comments.clear();
        finish();
        open = new Play.Move(
                number, verb, space < 0 ? "" : said.substring(space + 1).strip(), before, List.of());
    }

    /** The lines gathered since the last move are what it is answered with. */
    private void finish() {
        if (open != null) {
            moves.add(new Play.Move(open.line(), open.verb(), open.rest(), open.comments(), expected));
        }
        expected.clear();
    }

    private void problem(int line, String code, String what, String fix) {
        problems.add(Problem.error(line == 0 ? Place.of(file) : new Place(file, line, 1), code, what, fix));
    }
}

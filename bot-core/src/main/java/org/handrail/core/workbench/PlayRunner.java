package org.handrail.core.workbench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.engine.Engine;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;

/**
 * Runs plays. Time and ids are fixed, so a play always gives the same journal; between any two turns the conversation is
 * written out and read back, so every play also tests that nothing is lost in storage.
 */
public final class PlayRunner {
    /** When every play begins, and how long each turn takes. */
    static final Instant BEGINNING = Instant.parse("2026-01-01T03:00:00Z");

    static final LocalDate DAY = LocalDate.ofInstant(BEGINNING, ZoneOffset.UTC);

    static final Duration TURN = Duration.ofMinutes(1);

    /** Mismatches reported per play; later ones usually follow from the first. */
    private static final int MOST_PROBLEMS = 5;

    private final Dialogue dialogue;
    private final Engine engine;
    private final Map<String, Clinic> clinics;

    public PlayRunner(Dialogue dialogue, Map<String, Clinic> clinics) {
        this.dialogue = dialogue;
        this.engine = Engine.of(dialogue);
        this.clinics = Map.copyOf(clinics);
    }

    public PlayResult run(Play play) {
        Clinic clinic = clinics.get(play.clinic());
        if (clinic == null) {
            Problem problem = Problem.error(
                    Place.of(play.file()),
                    "play-clinic",
                    "There is no clinic \"%s\"".formatted(play.clinic()),
                    "Use one of: "
                            + String.join(
                                    ", ", clinics.keySet().stream().sorted().toList()) + ".");
            return new PlayResult(play, List.of(problem), List.of(), "", List.of(), Set.of());
        }
        Stage stage = new Stage(dialogue, engine, clinic, play.language());
        List<List<String>> happened = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Problem> stuck = new ArrayList<>();
        for (Play.Move move : play.moves()) {
            List<String> lines = stage.take(move);
            happened.add(lines);
            compare(play, move, lines, problems);
            stuck(play, move, lines, stuck);
        }
        return new PlayResult(play, problems, stuck, text(play, happened), stage.journal(), stage.touched());
    }

    private static void compare(Play play, Play.Move move, List<String> happened, List<Problem> problems) {
        if (move.expected().equals(happened) || problems.size() >= MOST_PROBLEMS) {
            return;
        }
        int first = 0;
        while (first < Math.min(move.expected().size(), happened.size())
                && move.expected().get(first).equals(happened.get(first))) {
            first++;
        }
        String written = first < move.expected().size() ? move.expected().get(first) : "nothing more";
        String came = first < happened.size() ? happened.get(first) : "nothing more";
        problems.add(Problem.error(
                new Place(play.file(), move.line(), 1),
                "play-differs",
                "After \"%s %s\" came \"%s\" where \"%s\" is written"
                        .formatted(move.verb(), move.rest(), came, written),
                "If what came is right, run ./handrail play --update and read the difference; else mend the"
                        + " rules or words."));
    }

    private static void stuck(Play play, Play.Move move, List<String> happened, List<Problem> stuck) {
        boolean goesOn = happened.stream().noneMatch(PlayRunner::turnsDown);
        if (goesOn || move.expected().isEmpty() || move.expected().stream().anyMatch(PlayRunner::turnsDown)) {
            return;
        }
        stuck.add(Problem.error(
                new Place(play.file(), move.line(), 1),
                "play-stuck",
                "\"%s %s\" was answered before and is turned down now: %s"
                        .formatted(move.verb(), move.rest(), String.join(" ", happened)),
                "Change what the person does there: the play goes another way now. It was not written over."));
    }

    private static boolean turnsDown(String line) {
        return line.startsWith("refused: ") || line.startsWith("cannot: ");
    }

    private static String text(Play play, List<List<String>> happened) {
        StringBuilder text = new StringBuilder();
        play.head().forEach(line -> text.append(line).append('\n'));
        for (int i = 0; i < play.moves().size(); i++) {
            Play.Move move = play.moves().get(i);
            move.comments().forEach(line -> text.append(line).append('\n'));
            text.append((PlayReader.YOU + " " + move.verb() + " " + move.rest()).strip())
                    .append('\n');
            happened.get(i).forEach(line -> text.append("  ").append(line).append('\n'));
            text.append(i + 1 < play.moves().size() ? "\n" : "");
        }
        return text.toString();
    }
}

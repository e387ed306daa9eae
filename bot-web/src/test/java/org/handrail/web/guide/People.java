package org.handrail.web.guide;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.JournalJson;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.DialogueLoader;
import org.handrail.core.engine.Engine;
import org.handrail.core.problem.Loaded;
import org.handrail.core.workbench.Play;
import org.handrail.core.workbench.PlayReader;
import org.handrail.core.workbench.PlayRunner;
import org.handrail.web.conversations.Kept;
import org.handrail.web.rules.Clinics;
import org.handrail.web.rules.RulesFolder;

/** The made-up people of the plays, with their guides. */
final class People {
    static final Instant AT = Instant.parse("2026-01-02T08:00:00Z");
    private static final RulesFolder RULES =
            new RulesFolder(Path.of(System.getProperty("handrail.test.rules", "../rules")));
    private static final String NEXT_STEPS = "next-steps";
    private static final Clinic DEMO =
            Objects.requireNonNull(Clinics.of(RULES.clinics()).clinic("demo"));
    private static final Map<String, String> PLAYS = RULES.plays(NEXT_STEPS);
    private static final Dialogue DIALOGUE = dialogue();
    private static final Engine ENGINE = Engine.of(DIALOGUE);

    private People() {}

    private static Dialogue dialogue() {
        return switch (DialogueLoader.load(RULES.dialogue(NEXT_STEPS))) {
            case Loaded.Usable<Dialogue>(Dialogue usable, var warnings) -> usable;
            case Loaded.Refused<Dialogue>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    /** The conversation of a play, by the name of its file. */
    static Kept of(String play) {
        String file = "plays/" + play + ".play";
        return of(file, Objects.requireNonNull(PLAYS.get(file), file));
    }

    /** A conversation made of moves, as plays write them. */
    static Kept who(String... moves) {
        StringBuilder text = new StringBuilder("play: a test\n\nyou: begin\n");
        List.of(moves).forEach(move -> text.append("\nyou: ").append(move).append('\n'));
        return of("a.play", text.toString());
    }

    private static Kept of(String file, String text) {
        return switch (PlayReader.read(file, text)) {
            case Loaded.Usable<Play>(Play play, var warnings) -> {
                List<Entry> entries = new PlayRunner(DIALOGUE, Map.of(DEMO.id(), DEMO))
                        .run(play).journal().stream().map(JournalJson::read).toList();
                yield new Kept(entries, Conversation.of(entries), ENGINE, DEMO);
            }
            case Loaded.Refused<Play>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    /** Their guide as it would be printed. */
    static Copy copy(Kept kept) {
        LocalDate day = LocalDate.ofInstant(AT, kept.clinic().timeZone());
        return Copy.of(kept.engine().guide(kept.conversation(), kept.clinic(), day), kept);
    }

    static Copy copy(String play) {
        return copy(of(play));
    }
}

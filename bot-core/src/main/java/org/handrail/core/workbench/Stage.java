package org.handrail.core.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.JournalJson;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.conversation.event.CardShown;
import org.handrail.core.conversation.event.FactLearned;
import org.handrail.core.conversation.event.QuestionAsked;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Words;
import org.handrail.core.engine.Engine;
import org.handrail.core.engine.Opening;
import org.handrail.core.engine.Outcome;
import org.handrail.core.fact.FactValue;
import org.jspecify.annotations.Nullable;

/** One play being run: the journal so far, as text. */
final class Stage {
    private final Dialogue dialogue;
    private final Clinic clinic;
    private final String language;
    private final List<String> journal = new ArrayList<>();
    private final Set<String> touched = new TreeSet<>();
    private final Set<String> marks;
    private Engine engine;
    private int turns;

    Stage(Dialogue dialogue, Engine engine, Clinic clinic, String language) {
        this.dialogue = dialogue;
        this.engine = engine;
        this.clinic = clinic;
        this.language = language;
        this.marks = marks(dialogue);
    }

    /** What a marked choice says, in each language and to each reader. */
    private static Set<String> marks(Dialogue dialogue) {
        Set<String> marks = new TreeSet<>();
        for (Words words : dialogue.words().values()) {
            Words.Wording mark = Objects.requireNonNull(words.text("engine.mark_often"));
            marks.add(mark.forReader(false));
            marks.add(mark.forReader(true));
        }
        return marks;
    }

    /** Does what the move says; what happened, as lines. */
    List<String> take(Play.Move move) {
        return switch (move.verb()) {
            case "begin" -> began();
            case "guide" ->
                move.rest().isEmpty()
                        ? Transcript.guide(engine.guide(conversation(), clinic, PlayRunner.DAY))
                        : said(move);
            case "restart" -> restart();
            case "walk" -> walk(move.rest());
            default -> said(move);
        };
    }

    List<String> journal() {
        return journal;
    }

    Set<String> touched() {
        return touched;
    }

    private List<String> began() {
        Outcome.Taken taken = engine.begin(new Opening("c_play", clinic, language), PlayRunner.BEGINNING);
        return keep(taken);
    }

    /** A new engine on the same content: nothing may live in it between turns. */
    private List<String> restart() {
        engine = Engine.of(dialogue);
        return List.of();
    }

    private List<String> walk(String written) {
        return new Walk(dialogue, written)
                .along(() -> engine.view(conversation(), clinic).open(), this::take);
    }

    private List<String> said(Play.Move move) {
        Utterance utterance = utterance(move);
        return utterance == null
                ? List.of(
                        "cannot: \"%s\" fits nothing that is open".formatted((move.verb() + " " + move.rest()).strip()))
                : take(utterance);
    }

    private List<String> take(Utterance utterance) {
        turns++;
        Outcome outcome = engine.take(
                conversation(),
                clinic,
                "m" + turns,
                utterance,
                PlayRunner.BEGINNING.plus(PlayRunner.TURN.multipliedBy(turns)));
        return switch (outcome) {
            case Outcome.Taken taken -> keep(taken);
            case Outcome.Refused(var refusal, String text) -> List.of("refused: %s | %s".formatted(refusal, text));
        };
    }

    /** Stores the turn as text, reads it back, and insists that what was read is what was written. */
    private List<String> keep(Outcome.Taken taken) {
        for (Entry entry : taken.entries()) {
            String json = JournalJson.write(entry);
            if (!JournalJson.read(json).equals(entry)
                    || !JournalJson.write(JournalJson.read(json)).equals(json)) {
                return List.of("lost in storage: " + json);
            }
            journal.add(json);
            touch(entry);
        }
        engine.decisions(taken.conversation(), clinic).fired().forEach(row -> touched.add("row/" + row.id()));
        return conversation().equals(taken.conversation())
                ? Transcript.lines(taken.entries(), marks)
                : List.of("lost in storage: the journal tells another conversation");
    }

    private void touch(Entry entry) {
        if (entry.event() instanceof QuestionAsked asked) {
            touched.add("question/" + asked.asked().question());
        } else if (entry.event() instanceof CardShown card) {
            touched.add("card/" + card.card());
        } else if (entry.event() instanceof FactLearned learned
                && learned.value() instanceof FactValue.Codes(List<String> codes)) {
            codes.forEach(code -> touched.add("choice/%s=%s".formatted(learned.fact(), code)));
        }
    }

    private Conversation conversation() {
        return Conversation.of(journal.stream().map(JournalJson::read).toList());
    }

    private @Nullable Utterance utterance(Play.Move move) {
        return switch (move.verb()) {
            case "type" -> new Utterance.Typed(move.rest());
            case "danger" -> new Utterance.DangerAnswer(move.rest());
            case "do" -> Moves.command(move.rest());
            case "guide" -> Moves.guide(move.rest());
            default -> answer(Moves.value(move));
        };
    }

    private @Nullable Utterance answer(@Nullable FactValue value) {
        String open = engine.view(conversation(), clinic).open();
        return open == null || value == null ? null : new Utterance.Answer(open, value);
    }
}

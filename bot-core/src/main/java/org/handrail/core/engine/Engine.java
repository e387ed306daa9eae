package org.handrail.core.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.GuideOp;
import org.handrail.core.conversation.Hold;
import org.handrail.core.conversation.Mode;
import org.handrail.core.conversation.Reason;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.conversation.event.ConversationBegan;
import org.handrail.core.conversation.event.ConversationResumed;
import org.handrail.core.conversation.event.LanguageChosen;
import org.handrail.core.conversation.event.PatientSaid;
import org.handrail.core.dialogue.Bands;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.guide.Guide;
import org.handrail.core.rulebook.Decisions;
import org.handrail.core.rulebook.Rulebook;
import org.handrail.core.rulebook.Rulebooks;
import org.handrail.core.safety.Hit;
import org.handrail.core.understanding.Meaning;
import org.handrail.core.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * The corridor of one turn: screen → understand → learn → decide → say. Pure: time and ids are handed in, and the same
 * conversation, dialogue and utterance give the same events, byte for byte. One engine per dialogue version; safe for many
 * threads.
 */
public final class Engine {
    private final Dialogue dialogue;
    private final Rulebook rulebook;
    private final Position position;
    private final Danger danger;
    private final Checklist checklist;
    private final Gate gate;
    private final Hearing hearing;
    private final GuideEditing editing;
    private final Learning learning;
    private final TopicAnswers topics;
    private final Commands commands;
    private final Saying saying;
    private final Views views;

    private Engine(Dialogue dialogue, Rulebook rulebook) {
        this.dialogue = dialogue;
        this.rulebook = rulebook;
        this.position = new Position(dialogue);
        Answers answers = new Answers(dialogue);
        this.danger = new Danger(dialogue);
        this.checklist = new Checklist(dialogue);
        this.editing = new GuideEditing(dialogue);
        this.gate = new Gate(dialogue, answers, danger, position, editing);
        this.hearing = new Hearing(dialogue, checklist, answers, gate, position);
        this.learning = new Learning(rulebook);
        this.saying = new Saying(dialogue, position);
        this.topics = new TopicAnswers(dialogue, position, saying, editing);
        this.commands = new Commands(position, learning, saying, topics);
        this.views = new Views(dialogue, position, editing);
    }

    /** The engine of this dialogue; compiles its rules. */
    public static Engine of(Dialogue dialogue) {
        return new Engine(
                dialogue, Rulebooks.compile(dialogue.rows(), dialogue.facts().values()));
    }

    /** The dialogue this engine runs. */
    public Dialogue dialogue() {
        return dialogue;
    }

    /** Opens a conversation: its first turn, up to the first question. */
    public Outcome.Taken begin(Opening opening, Instant at) {
        ConversationBegan began = new ConversationBegan(
                opening.conversation(), opening.clinic().id(), opening.language(), dialogue.hash(), dialogue.version());
        Turn turn = Turn.opening(dialogue, opening.clinic(), began, at);
        saying.goOn(turn, decide(Facts.NONE, opening.clinic()));
        return turn.taken();
    }

    /**
     * Takes one turn.
     *
     * @param cm the client's id of the message; the caller makes sure it takes no second turn
     */
    public Outcome take(Conversation conversation, Clinic clinic, String cm, Utterance utterance, Instant at) {
        Settled now = decide(conversation.facts(), clinic);
        List<Hit> hits = hearing.danger(conversation, now, utterance, clinic);
        if (hits.isEmpty()) {
            Outcome.Refused refused = gate.refusal(conversation, now, utterance, voice(conversation, clinic));
            if (refused != null) {
                return refused;
            }
        }
        Turn turn = new Turn(dialogue, clinic, conversation, at);
        String shown = danger.isQuiet(hits) ? "" : shown(turn.voice(), utterance, hits);
        turn.add(new PatientSaid(cm, utterance, shown), Reason.engine("said"));
        Meaning meaning = hearing.meaning(turn, now, utterance, hits);
        if (learn(turn, now, meaning, utterance)) {
            say(turn, now, decide(turn.conversation().facts(), clinic));
        }
        return turn.taken();
    }

    /** What the rules say about a conversation as it stands: every row that holds, with the answers that count. */
    public Decisions decisions(Conversation conversation, Clinic clinic) {
        return decide(conversation.facts(), clinic).decisions();
    }

    /** What the screen needs to know. */
    public View view(Conversation conversation, Clinic clinic) {
        Settled settled = decide(conversation.facts(), clinic);
        return views.view(conversation, settled, voice(conversation, clinic));
    }

    /** The signs of danger a person can tap, the worst first, in the language of the conversation. */
    public List<Sign> signs(Conversation conversation, Clinic clinic) {
        return checklist.signs(conversation, clinic);
    }

    /**
     * The guide as it stands.
     *
     * @param day the day it is made on, at the clinic; only medicines that were looked up in time for it are named
     */
    public Guide guide(Conversation conversation, Clinic clinic, LocalDate day) {
        return editing.guide(conversation, decide(conversation.facts(), clinic), voice(conversation, clinic), day);
    }

    /** Learns what was meant; whether the conversation goes on to what comes next. */
    private boolean learn(Turn turn, Settled now, Meaning meaning, Utterance utterance) {
        if (turn.conversation().mode() == Mode.HELD && !(meaning instanceof Meaning.Danger)) {
            return whileHeld(turn, now, meaning);
        }
        resumeUnasked(turn, meaning);
        return switch (meaning) {
            case Meaning.Danger(List<Hit> hits) -> {
                danger.found(turn, hits);
                yield false;
            }
            case Meaning.Suspect(Hit hit) -> {
                danger.ask(turn, hit, utterance);
                yield false;
            }
            case Meaning.Chose chose -> learning.chose(turn, now, chose);
            case Meaning.Guessed guessed -> learning.guessed(turn, guessed);
            case Meaning.Wants wants -> commands.obey(turn, now, wants);
            case Meaning.AsksAbout(String topic, String typed, String like) ->
                topics.answer(turn, now, topic, typed, like);
            case Meaning.MayAsk may -> topics.offer(turn, may);
            case Meaning.Unclear unclear -> learning.unclear(turn, unclear);
            case Meaning.ChangesGuide(GuideOp change) -> {
                editing.change(turn, now, change);
                yield false;
            }
            case Meaning.AnsweredDanger ignored -> false;
        };
    }

    /** While a danger card waits only its answer and the wish for a person do anything. */
    private boolean whileHeld(Turn turn, Settled now, Meaning meaning) {
        Hold.Question question =
                Objects.requireNonNull(turn.conversation().hold()).question();
        String whether = question == null ? null : whetherNow(meaning);
        if (question != null && whether != null) {
            return afterAsking(turn, now, danger.answeredWhetherNow(turn, question, whether));
        }
        switch (meaning) {
            case Meaning.AnsweredDanger(String code) -> danger.answered(turn, code);
            case Meaning.Wants wants when wants.command() == Command.PERSON -> commands.obey(turn, now, wants);
            case Meaning.Wants(Command command, String language)
            when command == Command.LANGUAGE -> inAnotherLanguage(turn, Objects.requireNonNull(language));
            case Meaning.Danger _, Meaning.Suspect _, Meaning.Chose _, Meaning.Guessed _ -> turn.say("held_first");
            case Meaning.Wants _, Meaning.Unclear _, Meaning.ChangesGuide _ -> turn.say("held_first");
            case Meaning.AsksAbout _, Meaning.MayAsk _ -> turn.say("held_first");
        }
        return false;
    }

    /** The answer to "Is this happening now?", tapped or typed; null when it is none. */
    private static @Nullable String whetherNow(Meaning meaning) {
        return switch (meaning) {
            case Meaning.AnsweredDanger(String code) -> code;
            case Meaning.Wants(Command command, String _) when command == Command.CONFIRM -> Danger.HAPPENING;
            case Meaning.Wants(Command command, String _) when command == Command.DROP -> Danger.NOT_NOW;
            default -> null;
        };
    }

    /** Nothing that was typed is lost because it had to wait: it is taken now, unless it cannot be taken any more. */
    private boolean afterAsking(Turn turn, Settled now, @Nullable Utterance waited) {
        Conversation conversation = turn.conversation();
        if (waited == null) {
            return false;
        }
        if (gate.refusal(conversation, now, waited, turn.voice()) != null) {
            return conversation.mode() == Mode.BOT;
        }
        return learn(turn, now, hearing.meaning(turn, now, waited, List.of()), waited);
    }

    /** A card nobody can read answers no danger: it is shown once more in the new language, and nothing else is said. */
    private void inAnotherLanguage(Turn turn, String language) {
        turn.add(new LanguageChosen(language), Reason.engine("language"));
        danger.showAgain(turn);
    }

    /** Answering or writing while paused is coming back; changing the guide is not. */
    private static void resumeUnasked(Turn turn, Meaning meaning) {
        boolean comesBack = switch (meaning) {
            case Meaning.Wants _, Meaning.Danger _, Meaning.Suspect _, Meaning.ChangesGuide _ -> false;
            case Meaning.Chose _, Meaning.Guessed _, Meaning.AnsweredDanger _, Meaning.Unclear _ -> true;
            case Meaning.AsksAbout _, Meaning.MayAsk _ -> true;
        };
        if (turn.conversation().paused() && comesBack) {
            turn.add(new ConversationResumed(), Reason.engine("came-back"));
        }
    }

    /** Says what comes next, unless a row raises a flag: then its card, and silence. */
    private void say(Turn turn, Settled before, Settled now) {
        if (!danger.raisedByRows(turn, before, now)) {
            saying.goOn(turn, now);
        }
    }

    private Settled decide(Facts facts, Clinic clinic) {
        return Settled.of(rulebook, facts, Bands.of(dialogue, clinic));
    }

    private Voice voice(Conversation conversation, Clinic clinic) {
        return new Voice(dialogue, conversation.language(), clinic, conversation.facts());
    }

    /**
     * Words written into the guide stand there; only where they are answered with a danger card they show in the transcript. So
     * does a sign of danger that was tapped.
     */
    private static String shown(Voice voice, Utterance utterance, List<Hit> hits) {
        return switch (utterance) {
            case Utterance.Typed(String text) -> text;
            case Utterance.Answer(String question, FactValue value) -> voice.shown(question, value);
            case Utterance.EditGuide change -> hits.isEmpty() ? "" : change.typed();
            case Utterance.Do command -> hits.isEmpty() ? "" : hits.getFirst().words();
            case Utterance.DangerAnswer answer -> "";
        };
    }
}

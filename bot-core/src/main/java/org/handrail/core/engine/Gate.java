package org.handrail.core.engine;

import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.GuideOp;
import org.handrail.core.conversation.Mode;
import org.handrail.core.conversation.Pending;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Whether an utterance can be taken at all, as things stand. Signs of danger pass every gate: they are looked for before it. */
final class Gate {
    private final Dialogue dialogue;
    private final Answers answers;
    private final Danger danger;
    private final GuideEditing editing;

    Gate(Dialogue dialogue, Answers answers, Danger danger, GuideEditing editing) {
        this.dialogue = dialogue;
        this.answers = answers;
        this.danger = danger;
        this.editing = editing;
    }

    /** Why it cannot be taken, or null. */
    Outcome.@Nullable Refused refusal(Conversation conversation, Settled now, Utterance utterance, Voice voice) {
        return switch (conversation.mode()) {
            case HELD -> held(conversation, utterance);
            case CLOSED -> closed(conversation, now, utterance, voice);
            case BOT, PAUSED -> open(conversation, now, utterance, voice);
        };
    }

    private Outcome.@Nullable Refused held(Conversation conversation, Utterance utterance) {
        return switch (utterance) {
            case Utterance.DangerAnswer(String code) ->
                danger.answers(conversation, code)
                        ? null
                        : refuse(Refusal.UNKNOWN_CODE, "That is not one of the answers to this card.");
            case Utterance.Do(Command command, String target) when command == Command.PERSON -> null;
            case Utterance.Typed typed -> null;
            case Utterance.Do command -> first();
            case Utterance.Answer answer -> first();
            case Utterance.EditGuide change -> first();
        };
    }

    /** After the end the guide can still be changed, where there is one. */
    private Outcome.@Nullable Refused closed(Conversation conversation, Settled now, Utterance said, Voice voice) {
        boolean guide =
                editing.guide(conversation, now, voice).questions().findAny().isPresent();
        return guide && said instanceof Utterance.EditGuide(GuideOp change)
                ? editing.refusal(conversation, now, change, voice)
                : refuse(Refusal.CLOSED, voice.text("engine.closed"));
    }

    private static Outcome.Refused first() {
        return refuse(Refusal.HELD, "Please answer the card at the top first.");
    }

    private Outcome.@Nullable Refused open(Conversation conversation, Settled now, Utterance utterance, Voice voice) {
        return switch (utterance) {
            case Utterance.DangerAnswer answer -> refuse(Refusal.NOT_HELD, "There is no card to answer any more.");
            case Utterance.Typed(String text) -> typed(text);
            case Utterance.Answer answer -> answer(now, answer);
            case Utterance.Do command -> command(conversation, now, command);
            case Utterance.EditGuide(GuideOp change) -> editing.refusal(conversation, now, change, voice);
        };
    }

    private static Outcome.@Nullable Refused typed(String text) {
        if (text.isBlank()) {
            return refuse(Refusal.EMPTY, "Please write something first.");
        }
        return text.length() <= Utterance.LONGEST_TEXT
                ? null
                : refuse(
                        Refusal.TOO_LONG,
                        "That is longer than %d characters. Please send it in parts."
                                .formatted(Utterance.LONGEST_TEXT));
    }

    private Outcome.@Nullable Refused answer(Settled now, Utterance.Answer answer) {
        Outcome.Refused refused = answers.refusal(answer);
        if (refused != null) {
            return refused;
        }
        boolean asked = now.decisions().asked().containsKey(answer.question());
        return asked ? null : refuse(Refusal.NOT_OPEN, "That question is not asked any more.");
    }

    /** Why this command does nothing as things stand, or null. */
    Outcome.@Nullable Refused command(Conversation conversation, Settled now, Utterance.Do command) {
        return switch (command.command()) {
            case CHANGE ->
                command.target() == null || now.isAnswered(command.target())
                        ? null
                        : refuse(Refusal.NOT_OPEN, "There is no answer to change there.");
            case GO -> step(command.target());
            case KEEP -> conversation.reopened() != null ? null : nothing();
            case CONFIRM, DROP -> conversation.pending() instanceof Pending.Nothing ? nothing() : null;
            case BACK, PERSON, PAUSE, RESUME, START_AGAIN, START_AGAIN_CONFIRMED, REPEAT, SKIP, GUIDE -> null;
        };
    }

    private Outcome.@Nullable Refused step(@Nullable String step) {
        boolean known =
                dialogue.steps().stream().anyMatch(candidate -> candidate.id().equals(step));
        return known ? null : refuse(Refusal.NOT_OPEN, "There is no such part of the conversation.");
    }

    private static Outcome.Refused nothing() {
        return refuse(Refusal.NOTHING_TO_UNDO, "That was already settled.");
    }

    private static Outcome.Refused refuse(Refusal refusal, String text) {
        return new Outcome.Refused(refusal, text);
    }

    /** Whether this mode lets the bot lead. */
    static boolean leads(Mode mode) {
        return mode == Mode.BOT || mode == Mode.PAUSED;
    }
}

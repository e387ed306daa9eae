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
    private final Position position;
    private final GuideEditing editing;

    Gate(Dialogue dialogue, Answers answers, Danger danger, Position position, GuideEditing editing) {
        this.dialogue = dialogue;
        this.answers = answers;
        this.danger = danger;
        this.position = position;
        this.editing = editing;
    }

    /** Why it cannot be taken, or null. */
    Outcome.@Nullable Refused refusal(Conversation conversation, Settled now, Utterance utterance, Voice voice) {
        if (utterance instanceof Utterance.Do(Command command, String target) && command == Command.LANGUAGE) {
            return language(target, voice);
        }
        return switch (conversation.mode()) {
            case HELD -> held(conversation, utterance, voice);
            case CLOSED -> closed(conversation, now, utterance, voice);
            case BOT, PAUSED -> open(conversation, now, utterance, voice);
        };
    }

    private Outcome.@Nullable Refused held(Conversation conversation, Utterance utterance, Voice voice) {
        return switch (utterance) {
            case Utterance.DangerAnswer(String code) ->
                danger.answers(conversation, code) ? null : Refusals.of(Refusal.UNKNOWN_CODE, voice, "unknown_code");
            case Utterance.Do(Command command, String target) when command == Command.PERSON -> null;
            case Utterance.Typed typed -> null;
            case Utterance.Do _, Utterance.Answer _, Utterance.EditGuide _ ->
                new Outcome.Refused(Refusal.HELD, voice.text("engine.held_first"));
        };
    }

    /** After the end the guide can still be changed, where there is one. */
    private Outcome.@Nullable Refused closed(Conversation conversation, Settled now, Utterance said, Voice voice) {
        boolean guide =
                editing.guide(conversation, now, voice).questions().findAny().isPresent();
        return guide && said instanceof Utterance.EditGuide(GuideOp change)
                ? editing.refusal(conversation, now, change, voice)
                : new Outcome.Refused(Refusal.CLOSED, voice.text("engine.closed"));
    }

    private Outcome.@Nullable Refused open(Conversation conversation, Settled now, Utterance utterance, Voice voice) {
        return switch (utterance) {
            case Utterance.DangerAnswer answer -> Refusals.of(Refusal.NOT_HELD, voice, "card_gone");
            case Utterance.Typed(String text) ->
                text.isBlank()
                        ? Refusals.of(Refusal.EMPTY, voice, "empty")
                        : Answers.length(text, Utterance.LONGEST_TEXT, voice);
            case Utterance.Answer answer -> answer(now, answer, voice);
            case Utterance.Do command -> command(conversation, now, command, voice);
            case Utterance.EditGuide(GuideOp change) -> editing.refusal(conversation, now, change, voice);
        };
    }

    private Outcome.@Nullable Refused answer(Settled now, Utterance.Answer answer, Voice voice) {
        Outcome.Refused refused = answers.refusal(answer, voice);
        if (refused != null) {
            return refused;
        }
        boolean asked = now.decisions().asked().containsKey(answer.question());
        return asked ? null : Refusals.of(Refusal.NOT_OPEN, voice, "not_asked");
    }

    /** Why this command does nothing as things stand, or null. */
    Outcome.@Nullable Refused command(Conversation conversation, Settled now, Utterance.Do command, Voice voice) {
        return switch (command.command()) {
            case CHANGE ->
                command.target() == null || now.isAnswered(command.target())
                        ? null
                        : Refusals.of(Refusal.NOT_OPEN, voice, "nothing_to_change");
            case GO -> step(command.target(), voice);
            case TOPIC ->
                dialogue.topics().topic(command.target()) != null
                        ? null
                        : Refusals.of(Refusal.NOT_OPEN, voice, "unknown_step");
            case LANGUAGE -> language(command.target(), voice);
            case KEEP -> position.reopened(conversation, now) != null ? null : settled(voice);
            case SIGN -> Refusals.of(Refusal.UNKNOWN_CODE, voice, "unknown_code");
            case CONFIRM, DROP -> conversation.pending() instanceof Pending.Nothing ? settled(voice) : null;
            case BACK, PERSON, PAUSE, RESUME, START_AGAIN, START_AGAIN_CONFIRMED, REPEAT, SKIP, GUIDE, RENEW, DELETE ->
                null;
        };
    }

    private Outcome.@Nullable Refused step(@Nullable String step, Voice voice) {
        boolean known =
                dialogue.steps().stream().anyMatch(candidate -> candidate.id().equals(step));
        return known ? null : Refusals.of(Refusal.NOT_OPEN, voice, "unknown_step");
    }

    /** A language is there when both the dialogue and the clinic have it. */
    private Outcome.@Nullable Refused language(@Nullable String language, Voice voice) {
        boolean spoken = dialogue.languages().contains(language)
                && voice.clinic().languages().contains(language);
        return spoken ? null : Refusals.of(Refusal.NOT_OPEN, voice, "unknown_language");
    }

    private static Outcome.Refused settled(Voice voice) {
        return Refusals.of(Refusal.NOTHING_TO_UNDO, voice, "settled");
    }

    /** Whether this mode lets the bot lead. */
    static boolean leads(Mode mode) {
        return mode == Mode.BOT || mode == Mode.PAUSED;
    }
}

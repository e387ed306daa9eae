package org.handrail.core.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Hold;
import org.handrail.core.conversation.Pending;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Origin;
import org.handrail.core.safety.Hit;
import org.handrail.core.safety.Screen;
import org.handrail.core.safety.Tier;
import org.handrail.core.understanding.Meaning;
import org.handrail.core.understanding.Requests;
import org.handrail.core.understanding.Understanding;
import org.handrail.core.voice.Voice;

/** From an utterance to its meaning: danger first, whatever the mode, then what was tapped or typed. */
final class Hearing {
    private final Screen screen;
    private final Checklist checklist;
    private final Map<String, Understanding> understanding = new LinkedHashMap<>();
    private final Answers answers;
    private final Gate gate;
    private final Position position;

    Hearing(Dialogue dialogue, Checklist checklist, Answers answers, Gate gate, Position position) {
        this.screen = Screen.of(dialogue.flags());
        this.checklist = checklist;
        Requests requests = Requests.of(dialogue);
        dialogue.languages()
                .forEach(language -> understanding.put(language, Understanding.of(dialogue, language, requests)));
        this.answers = answers;
        this.gate = gate;
        this.position = position;
    }

    /**
     * The signs of danger in it; one that is tapped is as good as typed. What only sounds like danger does not count where it is
     * word for word an answer to the open question, and asks nothing while a card waits already, which has the numbers.
     */
    List<Hit> danger(Conversation conversation, Settled now, Utterance utterance, Clinic clinic) {
        double fever = clinic.feverFahrenheit();
        List<Hit> hits = switch (utterance) {
            case Utterance.Typed(String text) -> screen.screen(text, fever);
            case Utterance.Answer(String _, FactValue.Words(String text)) -> screen.screen(text, fever);
            case Utterance.EditGuide change -> screen.screen(change.typed(), fever);
            case Utterance.Do(Command command, String flag)
            when command == Command.SIGN -> checklist.tapped(conversation, clinic, flag);
            case Utterance.Answer _, Utterance.Do _, Utterance.DangerAnswer _ -> List.of();
        };
        if (hits.isEmpty()) {
            return hits;
        }
        boolean answer = utterance instanceof Utterance.Typed(String text) && isAnswer(conversation, now, text);
        return hits.stream()
                .filter(hit -> hit.tier() == Tier.INTERRUPT || conversation.hold() == null)
                .filter(hit -> hit.isSure() || !answer)
                .toList();
    }

    private boolean isAnswer(Conversation conversation, Settled now, String text) {
        Understanding words = understanding.get(conversation.language());
        String open = position.open(conversation, now);
        return words != null && open != null && words.isAnswer(text, open);
    }

    /** What it means; what was found in it comes before what it only sounds like, and both before all else. */
    Meaning meaning(Turn turn, Settled now, Utterance utterance, List<Hit> hits) {
        if (hits.isEmpty()) {
            return understand(turn, now, utterance);
        }
        return hits.getFirst().tier() == Tier.ASK ? new Meaning.Suspect(hits.getFirst()) : new Meaning.Danger(hits);
    }

    private Meaning understand(Turn turn, Settled now, Utterance utterance) {
        return switch (utterance) {
            case Utterance.Answer answer -> new Meaning.Chose(answer.question(), answers.tidy(answer), Origin.TAPPED);
            case Utterance.Do command -> new Meaning.Wants(command.command(), command.target());
            case Utterance.DangerAnswer answer -> new Meaning.AnsweredDanger(answer.code());
            case Utterance.EditGuide edit -> new Meaning.ChangesGuide(edit.change());
            case Utterance.Typed typed -> typed(turn, now, typed.text());
        };
    }

    private Meaning typed(Turn turn, Settled now, String text) {
        Conversation conversation = turn.conversation();
        Understanding words = understanding.get(conversation.language());
        Hold hold = conversation.hold();
        boolean whetherNow = hold != null && hold.question() != null;
        boolean pending = whetherNow || !(conversation.pending() instanceof Pending.Nothing);
        String open = position.open(conversation, now);
        Meaning meaning = words == null ? new Meaning.Unclear(text) : words.typed(text, open, pending, turn.today());
        return whetherNow || fits(turn, now, meaning) ? meaning : new Meaning.Unclear(text);
    }

    /** What was typed passes the same gate as what is tapped: a phrase never does what no button could do now. */
    private boolean fits(Turn turn, Settled now, Meaning meaning) {
        Voice voice = turn.voice();
        return switch (meaning) {
            case Meaning.Chose(String question, FactValue value, Origin _) ->
                answers.refusal(new Utterance.Answer(question, value), voice) == null;
            case Meaning.Wants(Command command, String target) ->
                gate.command(turn.conversation(), now, new Utterance.Do(command, target), voice) == null;
            case Meaning.Danger _, Meaning.Suspect _, Meaning.AnsweredDanger _, Meaning.ChangesGuide _ -> true;
            case Meaning.Guessed _, Meaning.Unclear _, Meaning.AsksAbout _, Meaning.MayAsk _ -> true;
        };
    }
}

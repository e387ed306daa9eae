package org.handrail.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.GuideOp;
import org.handrail.core.conversation.Mode;
import org.handrail.core.conversation.Reason;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.conversation.event.Offer;
import org.handrail.core.conversation.event.RequestsOffered;
import org.handrail.core.conversation.event.TopicAsked;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Step;
import org.handrail.core.dialogue.Topic;
import org.handrail.core.understanding.Meaning;
import org.handrail.core.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Answers questions from the dialogue's own cards, and leads back to where the conversation was. */
final class TopicAnswers {
    private final Dialogue dialogue;
    private final Position position;
    private final Saying saying;
    private final GuideEditing editing;

    TopicAnswers(Dialogue dialogue, Position position, Saying saying, GuideEditing editing) {
        this.dialogue = dialogue;
        this.position = position;
        this.saying = saying;
        this.editing = editing;
    }

    /**
     * Answers a question; tells whether the conversation goes on to what comes next.
     *
     * @param typed the words in which it was asked; empty when it was tapped
     * @param like why it is known to be about this topic
     */
    boolean answer(Turn turn, Settled now, String id, String typed, String like) {
        Topic topic = Objects.requireNonNull(dialogue.topics().topic(id), id);
        Reason reason = new Reason("topic/" + id + "/" + like, List.of(), null, null);
        turn.add(new TopicAsked(id), reason);
        if (topic.person()) {
            return Commands.person(turn);
        }
        String open = position.open(turn.conversation(), now);
        topic.cards().forEach(card -> saying.card(turn, now, card, reason));
        toAsk(turn, now, topic, typed);
        if (open == null || turn.conversation().mode() != Mode.BOT) {
            return false;
        }
        turn.say("topic_back", Map.of("step", step(turn, open)), List.of());
        return true;
    }

    private String step(Turn turn, String open) {
        Step step = dialogue.stepOf(open);
        return step == null ? "" : turn.voice().text("steps." + step.id() + ".title");
    }

    /** The question for the visit, with a button that puts it on the guide, where it is not yet there and there is room. */
    private void toAsk(Turn turn, Settled now, Topic topic, String typed) {
        Voice voice = turn.voice();
        String question = topic.ask() == null ? null : voice.text("guide.items." + topic.ask());
        String own = topic.ownWords() ? typed : question;
        if (topic.ownWords()) {
            turn.say("topic_own_words", Map.of(), adding(turn, now, own));
        } else if (question != null) {
            turn.say("topic_ask", Map.of("question", question), adding(turn, now, question));
        }
    }

    private List<Offer> adding(Turn turn, Settled now, @Nullable String words) {
        if (words == null || words.isBlank() || words.length() > GuideOp.LONGEST) {
            return List.of();
        }
        GuideOp.Add add = new GuideOp.Add(words);
        boolean stands = editing.guide(turn.conversation(), now, turn.voice())
                .questions()
                .anyMatch(line -> line.text().equals(words));
        boolean refused = editing.refusal(turn.conversation(), now, add, turn.voice()) != null;
        return stands || refused
                ? List.of()
                : List.of(new Offer(turn.voice().text("engine.topic_add"), new Utterance.EditGuide(add)));
    }

    /** Asks which of the likeliest was meant; with none of them, and a person, to choose as well. */
    boolean offer(Turn turn, Meaning.MayAsk may) {
        Reason reason = new Reason("request/" + may.like(), List.of(), null, null);
        turn.add(new RequestsOffered(may.typed(), may.requests()), reason);
        List<Offer> offers = new ArrayList<>();
        may.requests().forEach(request -> offers.add(offer(turn, request)));
        offers.add(Commands.offer(turn, "none_of_these", Command.DROP));
        offers.add(Commands.offer(turn, "offer_person", Command.PERSON));
        turn.say("did_you_mean", Map.of(), offers);
        return false;
    }

    private Offer offer(Turn turn, String request) {
        Voice voice = turn.voice();
        if (dialogue.topics().topic(request) != null) {
            return new Offer(voice.text("topics." + request + ".title"), new Utterance.Do(Command.TOPIC, request));
        }
        Command command = Command.valueOf(request.toUpperCase(Locale.ROOT));
        return new Offer(voice.text("engine.requests." + request), Utterance.Do.of(command));
    }
}

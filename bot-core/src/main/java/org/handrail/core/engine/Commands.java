package org.handrail.core.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Mode;
import org.handrail.core.conversation.Pending;
import org.handrail.core.conversation.Reason;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.conversation.event.AnswerKept;
import org.handrail.core.conversation.event.ConversationPaused;
import org.handrail.core.conversation.event.ConversationRenewed;
import org.handrail.core.conversation.event.ConversationResumed;
import org.handrail.core.conversation.event.LanguageChosen;
import org.handrail.core.conversation.event.Offer;
import org.handrail.core.conversation.event.PersonRequested;
import org.handrail.core.conversation.event.ProposalDropped;
import org.handrail.core.conversation.event.QuestionReopened;
import org.handrail.core.conversation.event.StartAgainProposed;
import org.handrail.core.conversation.event.StartedAgain;
import org.handrail.core.conversation.event.StepChosen;
import org.handrail.core.fact.Origin;
import org.handrail.core.understanding.Meaning;

/** What commands do. Each method tells whether the conversation goes on to what comes next. */
final class Commands {
    private final Position position;
    private final Learning learning;
    private final Saying saying;
    private final TopicAnswers topics;

    Commands(Position position, Learning learning, Saying saying, TopicAnswers topics) {
        this.position = position;
        this.learning = learning;
        this.saying = saying;
        this.topics = topics;
    }

    boolean obey(Turn turn, Settled now, Meaning.Wants wants) {
        return switch (wants.command()) {
            case BACK -> back(turn, now);
            case CHANGE -> change(turn, now, wants);
            case KEEP -> keep(turn, now);
            case CONFIRM -> confirm(turn, now);
            case DROP -> drop(turn, now);
            case GO -> go(turn, now, Objects.requireNonNull(wants.target()));
            case PERSON -> person(turn);
            case PAUSE -> pause(turn);
            case RESUME -> resume(turn);
            case START_AGAIN -> startAgain(turn);
            case START_AGAIN_CONFIRMED -> startedAgain(turn);
            case REPEAT -> true;
            case SKIP -> say(turn, "no_more_questions");
            case GUIDE -> say(turn, "guide_open");
            case LANGUAGE -> language(turn, now, Objects.requireNonNull(wants.target()));
            case RENEW -> renew(turn, now);
            case TOPIC -> topics.answer(turn, now, Objects.requireNonNull(wants.target()), "", "tapped");
            case DELETE -> delete(turn);
            // A sign that is known is a danger before it is a command; one that is not was refused.
            case SIGN -> false;
        };
    }

    private boolean back(Turn turn, Settled now) {
        String open = position.open(turn.conversation(), now);
        String before = position.before(open, now);
        if (before == null) {
            return say(turn, "nothing_before");
        }
        turn.add(new QuestionReopened(before), Reason.engine("back"));
        return true;
    }

    /** Without a target (typed "change my answer") it means the answer before this one. */
    private boolean change(Turn turn, Settled now, Meaning.Wants wants) {
        if (wants.target() == null) {
            return back(turn, now);
        }
        turn.add(new QuestionReopened(wants.target()), Reason.engine("change"));
        return true;
    }

    private boolean keep(Turn turn, Settled now) {
        String reopened = Objects.requireNonNull(position.reopened(turn.conversation(), now));
        turn.add(new AnswerKept(reopened), Reason.engine("keep"));
        turn.say("kept");
        return true;
    }

    private boolean confirm(Turn turn, Settled now) {
        return switch (turn.conversation().pending()) {
            case Pending.Change change -> learning.confirmed(turn, now, change);
            case Pending.Guess guess -> guessConfirmed(turn, now, guess);
            case Pending.StartAgain ignored -> startedAgain(turn);
            case Pending.Request ignored -> say(turn, "did_you_mean");
            case Pending.Nothing ignored -> true;
        };
    }

    /** A plain yes is enough only where there was one thing to say yes to. */
    private boolean guessConfirmed(Turn turn, Settled now, Pending.Guess guess) {
        if (guess.values().size() != 1) {
            return say(turn, "did_you_mean");
        }
        var chose = new Meaning.Chose(guess.question(), guess.values().getFirst(), Origin.TYPED);
        return learning.chose(turn, now, chose);
    }

    private boolean drop(Turn turn, Settled now) {
        Pending pending = turn.conversation().pending();
        turn.add(new ProposalDropped(), Reason.engine("drop"));
        String reopened = position.reopened(turn.conversation(), now);
        if (reopened != null) {
            turn.add(new AnswerKept(reopened), Reason.engine("drop"));
        }
        boolean guessed = pending instanceof Pending.Guess || pending instanceof Pending.Request;
        turn.say(guessed ? "guess_dropped" : "kept");
        return true;
    }

    private boolean go(Turn turn, Settled now, String step) {
        turn.add(new StepChosen(step), Reason.engine("go"));
        boolean something = position.spots().stream()
                .anyMatch(spot ->
                        spot.step().id().equals(step) && now.isOpen(spot.item().id()));
        if (position.mustComeFirst(now, step)) {
            turn.say("must_come_first");
        } else if (!something) {
            turn.say("step_done");
        }
        return true;
    }

    /** Nothing is deleted by a few typed words: it is told how, and who does it. */
    private static boolean delete(Turn turn) {
        turn.say(
                "delete_how",
                Map.of(),
                List.of(
                        offer(turn, "start_again_yes", Command.START_AGAIN_CONFIRMED),
                        offer(turn, "offer_person", Command.PERSON)));
        return false;
    }

    static boolean person(Turn turn) {
        boolean again = turn.conversation().person();
        turn.add(new PersonRequested(), Reason.engine("person"));
        if (again) {
            turn.sayByHours("person_again", "person_again_closed");
        } else {
            turn.sayByHours("person_recorded", "person_recorded_closed");
        }
        return false;
    }

    private static boolean pause(Turn turn) {
        turn.add(new ConversationPaused(), Reason.engine("pause"));
        turn.say("paused", Map.of(), List.of(offer(turn, "resume", Command.RESUME)));
        return false;
    }

    private static boolean resume(Turn turn) {
        if (turn.conversation().paused()) {
            turn.add(new ConversationResumed(), Reason.engine("resume"));
            turn.say("resumed");
        }
        return true;
    }

    private static boolean startAgain(Turn turn) {
        turn.add(new StartAgainProposed(), Reason.engine("start-again"));
        turn.say(
                "start_again_ask",
                Map.of(),
                List.of(
                        offer(turn, "start_again_yes", Command.START_AGAIN_CONFIRMED),
                        offer(turn, "change_keep", Command.DROP)));
        return false;
    }

    private static boolean startedAgain(Turn turn) {
        turn.add(new StartedAgain(), Reason.engine("start-again"));
        turn.say("started_again");
        return true;
    }

    /** What was said since the last answer, and the open question, come once more in the new language; a pause stays one. */
    private boolean language(Turn turn, Settled now, String language) {
        turn.add(new LanguageChosen(language), Reason.engine("language"));
        turn.say("language_changed");
        if (turn.dialogue().translationUnreviewed(language)) {
            turn.say("guide_footer_translation");
        }
        if (turn.conversation().mode() != Mode.PAUSED) {
            saying.again(turn, now);
        }
        return turn.conversation().mode() == Mode.BOT;
    }

    /** Whoever comes back looks once more at the answers that may have changed; the rest stays as it is. */
    private boolean renew(Turn turn, Settled now) {
        List<String> again = position.renewable(now);
        if (again.isEmpty()) {
            return say(turn, "renew_nothing");
        }
        turn.add(new ConversationRenewed(again), Reason.engine("came-back"));
        turn.say("renew_begin");
        return true;
    }

    private static boolean say(Turn turn, String key) {
        turn.say(key);
        return false;
    }

    /** Something to tap that gives this command, labelled with an engine text. */
    static Offer offer(Turn turn, String key, Command command) {
        return new Offer(turn.voice().text("engine." + key), Utterance.Do.of(command));
    }
}

package org.handrail.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Pending;
import org.handrail.core.conversation.Reason;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.conversation.event.AnswerGuessed;
import org.handrail.core.conversation.event.AnswerKept;
import org.handrail.core.conversation.event.ChangeProposed;
import org.handrail.core.conversation.event.FactCorrected;
import org.handrail.core.conversation.event.FactLearned;
import org.handrail.core.conversation.event.NotUnderstood;
import org.handrail.core.conversation.event.Offer;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Origin;
import org.handrail.core.fact.Reserved;
import org.handrail.core.rulebook.Rulebook;
import org.handrail.core.understanding.Meaning;
import org.jspecify.annotations.Nullable;

/** The station that turns answers into facts. Each method tells whether the conversation goes on to what comes next. */
final class Learning {
    /** From this many misunderstandings running on a person is offered (WCAG 2.2, 3.2.6). */
    private static final int OFFER_PERSON_AFTER = 3;

    private final Rulebook rulebook;

    Learning(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    boolean chose(Turn turn, Settled now, Meaning.Chose chose) {
        FactValue before = now.counting().value(chose.question());
        if (before == null) {
            learn(turn, chose.question(), chose.value(), chose.origin());
            return true;
        }
        if (before.equals(chose.value())) {
            turn.add(new AnswerKept(chose.question()), Reason.engine("same-answer"));
            turn.say("kept");
            return true;
        }
        Consequences consequences = Consequences.of(turn, rulebook, now, chose.question(), chose.value());
        boolean onlyOpens = !before.isKnown() && consequences.setsAside().isEmpty();
        if (consequences.none() || onlyOpens) {
            correct(turn, chose.question(), before, chose.value(), chose.origin());
            return true;
        }
        propose(turn, chose, consequences);
        return false;
    }

    boolean confirmed(Turn turn, Settled now, Pending.Change change) {
        FactValue before = now.counting().value(change.question());
        if (before == null) {
            learn(turn, change.question(), change.value(), Origin.TAPPED);
        } else {
            correct(turn, change.question(), before, change.value(), Origin.TAPPED);
        }
        return true;
    }

    boolean guessed(Turn turn, Meaning.Guessed guess) {
        turn.add(new AnswerGuessed(guess.question(), guess.typed(), guess.values()), Reason.engine("close-words"));
        Meaning.Named named = guess.named();
        if (!named.unread().isEmpty()) {
            String words = turn.voice().joined(named.unread());
            turn.say("not_recognised", Map.of("words", words), List.of());
        }
        FactValue only = guess.values().size() == 1 ? guess.values().getFirst() : null;
        if (only != null) {
            understood(turn, guess.question(), only, named.medicine());
        } else {
            didYouMean(turn, guess.question(), guess.values());
        }
        return false;
    }

    private static void understood(Turn turn, String question, FactValue value, @Nullable String medicine) {
        String answer = turn.voice().answer(question, value);
        List<Offer> yesOrNo = List.of(
                Commands.offer(turn, "understood_yes", Command.CONFIRM),
                Commands.offer(turn, "understood_no", Command.DROP));
        if (medicine == null) {
            turn.say("understood", Map.of("answer", answer), yesOrNo);
        } else {
            turn.say("suggested_by_name", Map.of("medicine", medicine, "answer", answer), yesOrNo);
        }
    }

    private static void didYouMean(Turn turn, String question, List<FactValue> values) {
        List<Offer> offers = new ArrayList<>();
        for (FactValue value : values) {
            offers.add(new Offer(turn.voice().answer(question, value), new Utterance.Answer(question, value)));
        }
        offers.add(Commands.offer(turn, "none_of_these", Command.DROP));
        turn.say("did_you_mean", Map.of(), offers);
    }

    boolean unclear(Turn turn, Meaning.Unclear unclear) {
        int inARow = turn.conversation().misunderstood() + 1;
        turn.add(new NotUnderstood(unclear.typed(), inARow), Reason.engine("no-phrase-close-enough"));
        if (inARow >= OFFER_PERSON_AFTER) {
            turn.say("unclear_person", Map.of(), List.of(Commands.offer(turn, "offer_person", Command.PERSON)));
        } else if (unclear.medicine()) {
            turn.say("unclear_medicine");
        } else {
            turn.say("unclear");
        }
        return false;
    }

    private static void learn(Turn turn, String question, FactValue value, Origin origin) {
        boolean firstOfItsKind = firstOfItsKind(turn, value);
        String shown = turn.voice().shown(question, value);
        turn.add(new FactLearned(question, value, origin, shown), Reason.engine("answered"));
        if (firstOfItsKind) {
            acknowledge(turn, value);
        }
        reply(turn, question, value);
    }

    /** A sentence that meets what was just said, where the words have one for it: the first of its codes that does. */
    private static void reply(Turn turn, String question, FactValue value) {
        if (value instanceof FactValue.Codes(List<String> codes)) {
            codes.stream()
                    .map(code -> "questions.%s.replies.%s".formatted(question, code))
                    .filter(key -> turn.voice().textOrNull(key) != null)
                    .findFirst()
                    .ifPresent(turn::sayWords);
        }
    }

    private static void correct(Turn turn, String question, FactValue was, FactValue value, Origin origin) {
        String shown = turn.voice().shown(question, value);
        turn.add(new FactCorrected(question, was, value, origin, shown), Reason.engine("changed"));
        turn.say("changed");
    }

    private static void propose(Turn turn, Meaning.Chose chose, Consequences consequences) {
        turn.add(
                new ChangeProposed(chose.question(), chose.value(), consequences.reopens(), consequences.setsAside()),
                Reason.engine("change-has-consequences"));
        turn.say(
                consequences.key(),
                consequences.placeholders(turn.voice()),
                List.of(
                        Commands.offer(turn, "change_yes", Command.CONFIRM),
                        Commands.offer(turn, "change_keep", Command.DROP)));
    }

    /** Whether this is the first answer of its reserved code; those are acknowledged once, not each time. */
    private static boolean firstOfItsKind(Turn turn, FactValue value) {
        String reserved = value.reserved();
        return reserved != null
                && turn.conversation().facts().all().stream()
                        .noneMatch(fact -> fact.value().has(reserved));
    }

    private static void acknowledge(Turn turn, FactValue value) {
        if (value.has(Reserved.NOT_SURE)) {
            turn.say("not_sure_thanks");
        } else if (value.has(Reserved.PREFER_NOT)) {
            turn.say("prefer_not_thanks");
        } else {
            turn.say("skipped_ok");
        }
    }
}

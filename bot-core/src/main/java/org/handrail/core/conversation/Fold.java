package org.handrail.core.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.handrail.core.conversation.event.AlertRaised;
import org.handrail.core.conversation.event.AnswerGuessed;
import org.handrail.core.conversation.event.AnswerKept;
import org.handrail.core.conversation.event.CardShown;
import org.handrail.core.conversation.event.ChangeProposed;
import org.handrail.core.conversation.event.ConversationBegan;
import org.handrail.core.conversation.event.ConversationClosed;
import org.handrail.core.conversation.event.ConversationPaused;
import org.handrail.core.conversation.event.ConversationRenewed;
import org.handrail.core.conversation.event.ConversationResumed;
import org.handrail.core.conversation.event.DangerAnswered;
import org.handrail.core.conversation.event.DangerAsked;
import org.handrail.core.conversation.event.DangerCardShown;
import org.handrail.core.conversation.event.Event;
import org.handrail.core.conversation.event.FactCorrected;
import org.handrail.core.conversation.event.FactLearned;
import org.handrail.core.conversation.event.GuideChanged;
import org.handrail.core.conversation.event.GuideReady;
import org.handrail.core.conversation.event.LanguageChosen;
import org.handrail.core.conversation.event.NotUnderstood;
import org.handrail.core.conversation.event.PatientSaid;
import org.handrail.core.conversation.event.PersonRequested;
import org.handrail.core.conversation.event.ProposalDropped;
import org.handrail.core.conversation.event.QuestionAsked;
import org.handrail.core.conversation.event.QuestionReopened;
import org.handrail.core.conversation.event.RequestsOffered;
import org.handrail.core.conversation.event.StartAgainProposed;
import org.handrail.core.conversation.event.StartedAgain;
import org.handrail.core.conversation.event.StepChosen;
import org.handrail.core.conversation.event.TopicAsked;
import org.handrail.core.conversation.event.WordsSaid;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.fact.Origin;
import org.jspecify.annotations.Nullable;

/** Applies entries to a conversation, one at a time. Mutable inside, one per fold; nothing of it leaves this file. */
final class Fold {
    private final String id;
    private final String clinic;
    private String language;
    private final String dialogue;
    private long seq;
    private long turn;
    private Facts facts = Facts.NONE;
    private Set<String> cards = Set.of();
    private List<String> fresh = List.of();
    private @Nullable String wish;
    private @Nullable String reopened;
    private List<String> again = List.of();
    private Facts before = Facts.NONE;
    private Pending pending = Pending.NOTHING;
    private @Nullable Hold hold;
    private int misunderstood;
    private boolean paused;
    private boolean closed;
    private boolean person;
    private @Nullable String asked;
    private boolean guideReady;
    private GuideEdits edits = GuideEdits.NONE;

    private Fold(ConversationBegan began) {
        id = began.conversation();
        clinic = began.clinic();
        language = began.language();
        dialogue = began.dialogue();
    }

    private Fold(Conversation from) {
        id = from.id();
        clinic = from.clinic();
        language = from.language();
        dialogue = from.dialogue();
        seq = from.seq();
        turn = from.turn();
        facts = from.facts();
        cards = from.cards();
        fresh = from.fresh();
        wish = from.wish();
        reopened = from.reopened();
        again = from.again();
        before = from.before();
        pending = from.pending();
        hold = from.hold();
        misunderstood = from.misunderstood();
        paused = from.paused();
        closed = from.closed();
        person = from.person();
        asked = from.asked();
        guideReady = from.guideReady();
        edits = from.edits();
    }

    static Conversation of(List<Entry> entries) {
        if (entries.isEmpty() || !(entries.getFirst().event() instanceof ConversationBegan began)) {
            throw new IllegalArgumentException("a journal begins with ConversationBegan, not with (%s)"
                    .formatted(
                            entries.isEmpty() ? "nothing" : entries.getFirst().event()));
        }
        Fold fold = new Fold(began);
        entries.forEach(fold::apply);
        return fold.done();
    }

    static Conversation with(Conversation conversation, Entry entry) {
        Fold fold = new Fold(conversation);
        fold.apply(entry);
        return fold.done();
    }

    private Conversation done() {
        return new Conversation(
                id,
                clinic,
                language,
                dialogue,
                seq,
                turn,
                facts,
                cards,
                fresh,
                wish,
                reopened,
                again,
                before,
                pending,
                hold,
                misunderstood,
                paused,
                closed,
                person,
                asked,
                guideReady,
                edits);
    }

    private void apply(Entry entry) {
        if (entry.seq() != seq + 1) {
            throw new IllegalArgumentException(
                    "conversation (%s) stands at seq (%d); entry (%d) does not follow".formatted(id, seq, entry.seq()));
        }
        seq = entry.seq();
        turn = entry.turn();
        apply(entry.event());
    }

    private void apply(Event event) {
        switch (event) {
            case ConversationBegan e -> {}
            case PatientSaid e -> {}
            case FactLearned e -> learned(e.fact(), e.value(), e.origin());
            case FactCorrected e -> learned(e.fact(), e.value(), e.origin());
            case QuestionAsked e -> asked = e.asked().question();
            case CardShown e -> shown(e.card());
            case WordsSaid e -> {}
            case ChangeProposed e -> pending = new Pending.Change(e.question(), e.value());
            case AnswerGuessed e -> guessed(e);
            case StartAgainProposed e -> pending = new Pending.StartAgain();
            case ProposalDropped e -> pending = Pending.NOTHING;
            case QuestionReopened e -> reopen(e.question());
            case AnswerKept e -> seen(e.question());
            case StepChosen e -> choose(e.step());
            case NotUnderstood e -> misunderstood = e.inARow();
            case TopicAsked e -> topicAsked();
            case RequestsOffered e -> pending = new Pending.Request();
            case AlertRaised e -> {}
            case DangerCardShown e -> hold = held(e);
            case DangerAsked e -> hold = held(e);
            case DangerAnswered e -> hold = e.releases() ? null : hold;
            case PersonRequested e -> person = true;
            case ConversationPaused e -> paused = true;
            case ConversationResumed e -> paused = false;
            case StartedAgain e -> startAgain();
            case LanguageChosen e -> language = e.language();
            case ConversationRenewed e -> renewed(e.again());
            case GuideReady e -> guideReady = true;
            case GuideChanged e -> edits = edits.after(e);
            case ConversationClosed e -> closed = true;
        }
    }

    private void shown(String card) {
        cards = with(cards, card);
        fresh = Stream.concat(fresh.stream(), Stream.of(card)).distinct().toList();
    }

    private void learned(String fact, FactValue value, Origin origin) {
        facts = facts.with(new Fact(fact, value, origin, turn));
        fresh = List.of();
        pending = Pending.NOTHING;
        misunderstood = 0;
        guideReady = false;
        edits = edits.answered(fact, value instanceof FactValue.Words);
        seen(fact);
    }

    private void seen(String question) {
        if (question.equals(reopened)) {
            reopened = null;
        }
        again = again.stream().filter(other -> !other.equals(question)).toList();
    }

    private void renewed(List<String> questions) {
        again = questions;
        before = facts;
        reopened = null;
        wish = null;
        pending = Pending.NOTHING;
        guideReady = false;
    }

    private static Hold held(DangerCardShown shown) {
        return new Hold(shown.danger().flag(), shown.danger().level(), shown.repeated(), null);
    }

    private static Hold held(DangerAsked asked) {
        Hold.Question question = new Hold.Question(asked.words(), asked.pattern(), asked.about());
        return new Hold(asked.danger().flag(), asked.danger().level(), false, question);
    }

    private void guessed(AnswerGuessed guess) {
        pending = new Pending.Guess(guess.question(), guess.values());
        misunderstood = 0;
    }

    private void topicAsked() {
        pending = Pending.NOTHING;
        misunderstood = 0;
    }

    private void reopen(String question) {
        reopened = question;
        pending = Pending.NOTHING;
    }

    private void choose(String step) {
        wish = step;
        reopened = null;
        again = List.of();
        pending = Pending.NOTHING;
    }

    private void startAgain() {
        facts = Facts.NONE;
        before = Facts.NONE;
        again = List.of();
        cards = Set.of();
        fresh = List.of();
        wish = null;
        reopened = null;
        pending = Pending.NOTHING;
        misunderstood = 0;
        guideReady = false;
        edits = edits.setAside();
        asked = null;
    }

    private static Set<String> with(Set<String> set, String more) {
        Set<String> copy = new HashSet<>(set);
        copy.add(more);
        return copy;
    }
}

package org.handrail.web.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.conversation.event.DangerAsked;
import org.handrail.core.conversation.event.DangerCard;
import org.handrail.core.conversation.event.DangerCardShown;
import org.handrail.core.conversation.event.GuideChanged;
import org.handrail.core.conversation.event.LanguageChosen;
import org.handrail.core.engine.Outcome;
import org.handrail.web.journal.Appended;
import org.handrail.web.journal.JournalTurn;
import org.handrail.web.journal.Journals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes turns: lane → load → engine → journal → publish. The only place where a turn has effects. */
final class Turns {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final int MOST_TRIES = 3;

    private final Lanes lanes;
    private final Standings standings;
    private final Journals journals;
    private final Hub hub;
    private final InstantSource clock;
    /** Turns hold it for reading; who holds it for writing has seen the last turn out. */
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();

    private volatile boolean ending;

    Turns(Lanes lanes, Standings standings, Journals journals, Hub hub, InstantSource clock) {
        this.lanes = lanes;
        this.standings = standings;
        this.journals = journals;
        this.hub = hub;
        this.clock = clock;
    }

    /** Takes what the person said; the answer is for the one who sent it, all others got the entries already. */
    ServerFrame take(String conversation, String cm, Utterance utterance) {
        if (ending || !gate.readLock().tryLock()) {
            return ServerFrame.Err.of(ErrorCode.BUSY, cm);
        }
        try {
            return lanes.in(conversation, dropOnFailure(conversation, () -> inLane(conversation, cm, utterance)));
        } catch (RuntimeException e) {
            LOG.error("A turn of conversation ({}) failed; nothing of it was stored.", conversation, e);
            return ServerFrame.Err.of(ErrorCode.INTERNAL, cm);
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Lets the turns that are under way end and takes no more; gives whether they did in time. */
    boolean end(Duration most) throws InterruptedException {
        ending = true;
        boolean ended = gate.writeLock().tryLock(most.toMillis(), TimeUnit.MILLISECONDS);
        if (ended) {
            gate.writeLock().unlock();
        }
        return ended;
    }

    /** Takes turns again after an end; gives whether there had been one. */
    boolean begin() {
        boolean ended = ending;
        ending = false;
        return ended;
    }

    private Supplier<ServerFrame> dropOnFailure(String conversation, Supplier<ServerFrame> turn) {
        return () -> {
            try {
                return turn.get();
            } catch (RuntimeException e) {
                standings.drop(conversation);
                throw e;
            }
        };
    }

    private ServerFrame inLane(String conversation, String cm, Utterance utterance) {
        OptionalLong before = journals.seqOf(conversation, cm);
        if (before.isPresent()) {
            return new ServerFrame.Ok(cm, before.getAsLong(), true);
        }
        for (int i = 0; i < MOST_TRIES; i++) {
            ServerFrame answer = attempt(conversation, cm, utterance);
            if (answer != null) {
                return answer;
            }
        }
        return ServerFrame.Err.of(ErrorCode.BUSY, cm);
    }

    /** One attempt; null when somebody else went on with the journal meanwhile. */
    private @Nullable ServerFrame attempt(String conversation, String cm, Utterance utterance) {
        Standing standing = standings.of(conversation);
        if (standing == null) {
            return ServerFrame.Err.of(ErrorCode.UNKNOWN_CONVERSATION, cm);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return switch (standing.engine().take(standing.conversation(), standing.clinic(), cm, utterance, now)) {
            case Outcome.Taken taken -> store(standing.at(taken.conversation()), cm, taken.entries());
            case Outcome.Refused refused -> refused(refused, cm);
        };
    }

    private static ServerFrame refused(Outcome.Refused refused, String cm) {
        ErrorCode code = ErrorCode.of(refused.refusal());
        return new ServerFrame.Err(cm, code.wire(), refused.text(), code.retry(), 0, null);
    }

    private @Nullable ServerFrame store(Standing after, String cm, List<Entry> entries) {
        String conversation = after.conversation().id();
        List<String> frames = frames(after, entries);
        JournalTurn turn = new JournalTurn(conversation, cm, entries);
        return switch (journals.append(turn)) {
            case Appended.Stored stored -> {
                standings.remember(after);
                hub.publish(conversation, frames);
                yield new ServerFrame.Ok(cm, turn.first(), false);
            }
            case Appended.Repeated repeated -> {
                standings.drop(conversation);
                yield new ServerFrame.Ok(cm, repeated.seq(), true);
            }
            case Appended.Overtaken overtaken -> {
                standings.drop(conversation);
                yield null;
            }
            case Appended.Failed failed -> {
                standings.drop(conversation);
                LOG.warn("A turn of conversation ({}) was not stored: {}", conversation, failed.why());
                yield notStored(cm, entries);
            }
        };
    }

    /** A sign of danger is answered even where nothing can be saved: with the title and the numbers of its card. */
    private static ServerFrame notStored(String cm, List<Entry> entries) {
        ServerFrame.Err err = ServerFrame.Err.of(ErrorCode.STORE, cm);
        for (Entry entry : entries) {
            DangerCard card = card(entry);
            if (card != null) {
                String calls = card.calls().stream()
                        .map(call -> call.label() + " " + call.number())
                        .collect(Collectors.joining(", "));
                String told = card.title() + ": " + calls + ".";
                return new ServerFrame.Err(cm, err.code(), told + " " + err.text(), true, 0, told);
            }
        }
        return err;
    }

    /** The card that tells or asks of a danger, or null. */
    private static @Nullable DangerCard card(Entry entry) {
        return switch (entry.event()) {
            case DangerCardShown shown -> shown.danger();
            case DangerAsked asked -> asked.danger();
            default -> null;
        };
    }

    /** Made before the turn is stored: what cannot be shown must not be stored either. */
    private static List<String> frames(Standing after, List<Entry> entries) {
        List<String> frames = new ArrayList<>(entries.size() + 2);
        for (Entry entry : entries) {
            frames.add(Wire.text(EntryFrames.of(entry)));
        }
        boolean translated = entries.stream().anyMatch(entry -> entry.event() instanceof LanguageChosen);
        frames.add(Wire.text(translated ? after.labelledView() : after.view()));
        if (entries.stream().anyMatch(entry -> entry.event() instanceof GuideChanged)) {
            frames.add(Wire.text(after.guide(entries.getLast().at())));
        }
        return frames;
    }
}

package org.handrail.core.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.Reason;
import org.handrail.core.conversation.event.Event;
import org.handrail.core.conversation.event.Offer;
import org.handrail.core.conversation.event.WordsSaid;
import org.handrail.core.dialogue.Bands;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.voice.Voice;

/** One turn being taken: the conversation so far and the entries it adds. One per turn, one thread. */
final class Turn {
    private final Dialogue dialogue;
    private final Clinic clinic;
    private final Instant at;
    private final long number;
    private final List<Entry> entries = new ArrayList<>();
    private Conversation conversation;

    Turn(Dialogue dialogue, Clinic clinic, Conversation conversation, Instant at) {
        this(dialogue, clinic, conversation, conversation.turn() + 1, at);
    }

    private Turn(Dialogue dialogue, Clinic clinic, Conversation conversation, long number, Instant at) {
        this.dialogue = dialogue;
        this.clinic = clinic;
        this.conversation = conversation;
        this.number = number;
        this.at = at;
    }

    /** The turn that opens a conversation; its first entry is already in it. */
    static Turn opening(Dialogue dialogue, Clinic clinic, Event began, Instant at) {
        Entry first = new Entry(1, 1, at, began, Reason.engine("begin"));
        Turn turn = new Turn(dialogue, clinic, Conversation.of(List.of(first)), 1, at);
        turn.entries.add(first);
        return turn;
    }

    void add(Event event, Reason reason) {
        Entry entry = new Entry(conversation.seq() + 1, number, at, event, reason);
        conversation = conversation.with(entry);
        entries.add(entry);
    }

    /** Says one of the engine's own sentences. */
    void say(String key, Map<String, String> placeholders, List<Offer> offers) {
        String text = voice().text("engine." + key, placeholders);
        add(new WordsSaid("engine." + key, text, offers), Reason.engine(key));
    }

    void say(String key) {
        say(key, Map.of(), List.of());
    }

    /** Says one of the engine's own sentences, or another while nobody is on duty: never promise who is not there. */
    void sayByHours(String open, String closed) {
        if (isStaffed()) {
            say(open);
        } else {
            say(closed, Map.of("next", voice().nextHours(at)), List.of());
        }
    }

    /** Whether somebody is on duty at the clinic while this turn is taken. */
    boolean isStaffed() {
        return clinic.isOpen(at);
    }

    /** The day on which this turn is taken, at the clinic. */
    LocalDate today() {
        return LocalDate.ofInstant(at, clinic.timeZone());
    }

    /** Says words of the dialogue, by their whole key. */
    void sayWords(String key) {
        add(new WordsSaid(key, voice().text(key), List.of()), Reason.engine("reply"));
    }

    Conversation conversation() {
        return conversation;
    }

    Dialogue dialogue() {
        return dialogue;
    }

    /** Where bands begin at this clinic. */
    Bands bands() {
        return Bands.of(dialogue, clinic);
    }

    /** The words for this person as they are known now. */
    Voice voice() {
        return new Voice(dialogue, conversation.language(), clinic, conversation.facts());
    }

    Outcome.Taken taken() {
        return new Outcome.Taken(conversation, entries);
    }
}

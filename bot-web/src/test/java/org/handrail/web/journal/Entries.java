package org.handrail.web.journal;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.Reason;
import org.handrail.core.conversation.event.ConversationBegan;
import org.handrail.core.conversation.event.Event;
import org.handrail.core.conversation.event.FactLearned;
import org.handrail.core.conversation.event.GuideReady;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Origin;

/** Entries to store; what they say does not matter to a store. */
final class Entries {
    static final Instant AT = Instant.parse("2026-11-25T03:12:00Z");

    private Entries() {}

    static NewConversation conversation(String id) {
        return new NewConversation(id, "demo", "hash", AT, "hash of " + id);
    }

    static JournalTurn first(String id) {
        return new JournalTurn(
                id,
                null,
                List.of(
                        entry(1, 1, new ConversationBegan(id, "demo", "en", "hash", "1")),
                        entry(2, 1, new GuideReady())));
    }

    /** A turn of so many entries from this seq. */
    static JournalTurn turn(String id, String cm, long from, int entries) {
        Event event = new FactLearned("stage", FactValue.Codes.of("EARLY"), Origin.TAPPED, "Early, “in words” <b>");
        return new JournalTurn(
                id,
                cm,
                LongStream.range(from, from + entries)
                        .mapToObj(seq -> entry(seq, from, event))
                        .toList());
    }

    private static Entry entry(long seq, long turn, Event event) {
        return new Entry(seq, turn, AT, event, Reason.engine("test"));
    }
}

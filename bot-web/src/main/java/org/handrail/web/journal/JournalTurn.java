package org.handrail.web.journal;

import java.util.List;
import org.handrail.core.conversation.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one turn, stored all or none.
 *
 * @param cm the client's id of the message that the first entry holds, or null (opening, and what nobody said)
 */
public record JournalTurn(String conversation, @Nullable String cm, List<Entry> entries) {
    public JournalTurn {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a turn of conversation (%s) without entries".formatted(conversation));
        }
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).seq() != entries.get(i - 1).seq() + 1) {
                throw new IllegalArgumentException("a turn of conversation (%s) with a gap after seq (%d)"
                        .formatted(conversation, entries.get(i - 1).seq()));
            }
        }
    }

    /** The number of its first entry. */
    public long first() {
        return entries.getFirst().seq();
    }
}

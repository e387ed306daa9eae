package org.handrail.web.conversations;

import java.util.List;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;
import org.handrail.core.engine.Engine;

/**
 * A conversation as it was kept.
 *
 * @param entries its journal from the first entry on
 * @param conversation what they fold to
 * @param engine of the version of the dialogue it began with
 */
public record Kept(List<Entry> entries, Conversation conversation, Engine engine, Clinic clinic) {
    public Kept {
        entries = List.copyOf(entries);
    }
}

package org.handrail.web.conversations;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;
import org.handrail.core.engine.Engine;
import org.handrail.web.journal.Journals;
import org.handrail.web.rules.Clinics;
import org.handrail.web.rules.Dialogues;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads conversations from the journals. */
@Component
final class JournalConversations implements Conversations {
    private static final Logger LOG = LoggerFactory.getLogger(JournalConversations.class);

    private final Journals journals;
    private final Dialogues dialogues;
    private final Clinics clinics;

    JournalConversations(Journals journals, Dialogues dialogues, Clinics clinics) {
        this.journals = journals;
        this.dialogues = dialogues;
        this.clinics = clinics;
    }

    @Override
    public @Nullable Kept find(String id) {
        List<Entry> entries = entries(id);
        if (entries.isEmpty()) {
            return null;
        }
        Conversation conversation = Conversation.of(entries);
        Engine engine = dialogues.byHash(conversation.dialogue());
        Clinic clinic = clinics.clinic(conversation.clinic());
        if (engine == null || clinic == null) {
            LOG.error(
                    "Conversation ({}) needs dialogue ({}) and clinic ({}); one of them is not here.",
                    id,
                    conversation.dialogue(),
                    conversation.clinic());
            return null;
        }
        return new Kept(entries, conversation, engine, clinic);
    }

    /** As many reads as the journal is long; each is bounded, and so is what a socket may add to a journal in a second. */
    private List<Entry> entries(String id) {
        List<Entry> all = new ArrayList<>();
        List<Entry> read = journals.entries(id, 0);
        all.addAll(read);
        while (read.size() == Journals.LONGEST_READ) {
            read = journals.entries(id, all.getLast().seq());
            all.addAll(read);
        }
        return all;
    }
}

package org.handrail.web.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
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

/** Where conversations stand: folded from their journals, and remembered while somebody talks. Used within lanes. */
final class Standings {
    private static final Logger LOG = LoggerFactory.getLogger(Standings.class);
    private static final long MOST_REMEMBERED = 10_000;
    private static final Duration FORGET = Duration.ofMinutes(30);

    private final Journals journals;
    private final Dialogues dialogues;
    private final Clinics clinics;
    private final Cache<String, Standing> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(FORGET)
            .build();

    Standings(Journals journals, Dialogues dialogues, Clinics clinics) {
        this.journals = journals;
        this.dialogues = dialogues;
        this.clinics = clinics;
    }

    /** The conversation as it stands, or null when it is not here. */
    @Nullable
    Standing of(String conversation) {
        Standing known = remembered.getIfPresent(conversation);
        return known != null ? known : load(conversation);
    }

    void remember(Standing standing) {
        remembered.put(standing.conversation().id(), standing);
    }

    /** Forgets what is remembered; the journal is asked the next time. */
    void drop(String conversation) {
        remembered.invalidate(conversation);
    }

    private @Nullable Standing load(String id) {
        Conversation conversation = fold(id);
        if (conversation == null) {
            return null;
        }
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
        Standing standing = new Standing(conversation, engine, clinic);
        remember(standing);
        return standing;
    }

    private @Nullable Conversation fold(String id) {
        List<Entry> read = journals.entries(id, 0);
        if (read.isEmpty()) {
            return null;
        }
        Conversation conversation = Conversation.of(read);
        while (read.size() == Journals.LONGEST_READ) {
            read = journals.entries(id, conversation.seq());
            for (Entry entry : read) {
                conversation = conversation.with(entry);
            }
        }
        return conversation;
    }
}

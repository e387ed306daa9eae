package org.handrail.web.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.handrail.web.conversations.Conversations;
import org.handrail.web.conversations.Kept;
import org.jspecify.annotations.Nullable;

/** Where conversations stand: folded from their journals, and remembered while somebody talks. Used within lanes. */
final class Standings {
    private static final long MOST_REMEMBERED = 10_000;
    private static final Duration FORGET = Duration.ofMinutes(30);

    private final Conversations conversations;
    private final Cache<String, Standing> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(FORGET)
            .build();

    Standings(Conversations conversations) {
        this.conversations = conversations;
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
        Kept kept = conversations.find(id);
        if (kept == null) {
            return null;
        }
        Standing standing = new Standing(kept.conversation(), kept.engine(), kept.clinic());
        remember(standing);
        return standing;
    }
}

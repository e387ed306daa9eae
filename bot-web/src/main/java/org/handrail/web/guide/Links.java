package org.handrail.web.guide;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.handrail.web.journal.Share;
import org.handrail.web.journal.Shares;
import org.handrail.web.security.Secrets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Links to frozen copies. The secret of a link is made here, given to the owner once and forgotten; the log tells that a link was made, opened or
 * stopped, never what it shows.
 */
final class Links {
    private static final Logger LOG = LoggerFactory.getLogger(Links.class);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LONGEST_SECRET = 64;

    private final Shares shares;
    private final ShareSettings settings;
    private final InstantSource clock;

    Links(Shares shares, ShareSettings settings, InstantSource clock) {
        this.shares = shares;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new link; the secret is nowhere else. */
    record Made(String id, String secret, Instant until) {}

    /**
     * What a link shows.
     *
     * @param html made by us, with every text in it escaped
     */
    record Shown(String lang, String title, String html) {}

    /** A copy and how long its link works. */
    record Opened(Shown shown, Instant until) {}

    /** Makes a link to this copy; null when the conversation has as many as it may. */
    @Nullable
    Made make(String conversation, Copy copy) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String secret = Secrets.newHandle();
        String id = UUID.randomUUID().toString();
        Shown shown = new Shown(copy.language(), copy.guide().title(), GuideHtml.content(copy.guide()));
        String sealed = Seal.close(secret, MAPPER.writeValueAsString(shown));
        Instant until = now.plus(settings.life());
        boolean kept = shares.keep(new Share(id, Secrets.hash(secret), conversation, now, until, sealed), now);
        if (!kept) {
            return null;
        }
        LOG.info("Conversation ({}): a link ({}) was made; it works until {}.", conversation, id, until);
        return new Made(id, secret, until);
    }

    /** The links of this conversation that work. */
    List<Shares.Listed> of(String conversation) {
        return shares.of(conversation, clock.instant());
    }

    /** Stops a link; one that is not this conversation's, or not there, stays as it is. */
    void revoke(String conversation, String id) {
        if (shares.revoke(conversation, id)) {
            LOG.info("Conversation ({}): the link ({}) was stopped.", conversation, id);
        }
    }

    /** What this secret opens, or null: unknown, run out and stopped take the same way. */
    @Nullable
    Opened open(String secret) {
        String bounded = secret.length() > LONGEST_SECRET ? "" : secret;
        Shares.Found found = shares.find(Secrets.hash(bounded), clock.instant());
        if (found == null) {
            return null;
        }
        LOG.info("The link ({}) was opened.", found.id());
        return new Opened(MAPPER.readValue(Seal.open(bounded, found.copy()), Shown.class), found.until());
    }

    int days() {
        return settings.days();
    }
}

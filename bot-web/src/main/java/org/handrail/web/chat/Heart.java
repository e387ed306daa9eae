package org.handrail.web.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks quiet sockets whether they live, and closes the ones that do not, or never said hello. */
final class Heart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Heart.class);
    private static final long SHORTEST_BEAT_MILLIS = 20;
    private static final long LONGEST_BEAT_MILLIS = 1_000;
    private static final int BEATS_PER_PONG = 4;

    private final Hub hub;
    private final ChatSettings settings;
    private final InstantSource clock;
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("heart").daemon().factory());
    private final ScheduledFuture<?> beating;

    Heart(Hub hub, ChatSettings settings, InstantSource clock) {
        this.hub = hub;
        this.settings = settings;
        this.clock = clock;
        long beat = Math.clamp(settings.pong().toMillis() / BEATS_PER_PONG, SHORTEST_BEAT_MILLIS, LONGEST_BEAT_MILLIS);
        this.beating = beats.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            Instant now = clock.instant();
            hub.all().forEach(line -> look(line, now));
        } catch (RuntimeException e) {
            LOG.error("A look at the open sockets failed.", e);
        }
    }

    private void look(Line line, Instant now) {
        Instant pinged = line.pingedAt();
        if (isStrangerTooLong(line, now)) {
            line.end(Ending.NO_ANSWER, 0);
        } else if (pinged == null && isLonger(line.heardAt(), now, settings.ping())) {
            line.ping(now);
        } else if (pinged != null && isLonger(pinged, now, settings.pong())) {
            line.hangUp(Ending.NO_ANSWER);
        }
        expire(line, now);
    }

    private boolean isStrangerTooLong(Line line, Instant now) {
        Instant since = line.pass() != null ? null : Objects.requireNonNullElse(line.strangerSince(), now);
        line.strangerSince(since);
        return since != null && isLonger(since, now, settings.hello());
    }

    private static boolean isLonger(Instant since, Instant now, Duration most) {
        return Duration.between(since, now).compareTo(most) > 0;
    }

    /** A line whose token has run out gets nothing more until it says hello with a new one. */
    private void expire(Line line, Instant now) {
        Line.Pass pass = line.pass();
        if (pass != null && !pass.until().isAfter(now)) {
            hub.leave(line);
            line.send(ServerFrame.Err.of(ErrorCode.TOKEN_EXPIRED, null));
        }
    }

    @Override
    public void close() {
        beating.cancel(false);
        beats.shutdown();
    }
}

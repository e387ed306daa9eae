package org.handrail.web.chat;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

/**
 * Closes the door before the web server stops: no new turns, those under way end, every socket is told when to come back.
 * The store is closed later, after everything that writes to it.
 */
final class ClosingTime implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ClosingTime.class);
    private static final Duration LAST_TURNS = Duration.ofSeconds(8);
    private static final long GOODBYES_MILLIS = 3_000;
    private static final long LOOK_MILLIS = 20;
    private static final int SOONEST_RETURN = 500;
    private static final int LATEST_RETURN = 3_000;

    private final Turns turns;
    private final Hub hub;
    private final ApplicationEventPublisher events;
    private volatile boolean running;

    ClosingTime(Turns turns, Hub hub, ApplicationEventPublisher events) {
        this.turns = turns;
        this.hub = hub;
        this.events = events;
    }

    /** Opens; also once more after a stop, for a context that is only paused. */
    @Override
    public void start() {
        running = true;
        if (turns.begin()) {
            AvailabilityChangeEvent.publish(events, this, ReadinessState.ACCEPTING_TRAFFIC);
        }
    }

    @Override
    public void stop() {
        running = false;
        AvailabilityChangeEvent.publish(events, this, ReadinessState.REFUSING_TRAFFIC);
        try {
            if (!turns.end(LAST_TURNS)) {
                LOG.warn("Some turns did not end in time; they are not acknowledged, and their messages come again.");
            }
            hub.all()
                    .forEach(line -> line.end(
                            Ending.RESTARTING, ThreadLocalRandom.current().nextInt(SOONEST_RETURN, LATEST_RETURN)));
            awaitGoodbyes();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitGoodbyes() throws InterruptedException {
        long most = System.nanoTime() + Duration.ofMillis(GOODBYES_MILLIS).toNanos();
        while (!hub.all().isEmpty() && System.nanoTime() < most) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** No new sockets while closing. */
    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is lower. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}

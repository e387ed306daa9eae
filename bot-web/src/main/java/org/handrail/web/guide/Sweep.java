package org.handrail.web.guide;

import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.handrail.web.journal.Shares;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes copies whose links have run out: at the start, and every hour. */
final class Sweep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final long EVERY_MINUTES = 60;

    private final Shares shares;
    private final InstantSource clock;
    private final ScheduledExecutorService hours = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("sweep").daemon().factory());

    Sweep(Shares shares, InstantSource clock) {
        this.shares = shares;
        this.clock = clock;
    }

    Sweep start() {
        var _ = hours.scheduleWithFixedDelay(this::run, 0, EVERY_MINUTES, TimeUnit.MINUTES);
        return this;
    }

    private void run() {
        try {
            int gone = shares.sweep(clock.instant());
            if (gone > 0) {
                LOG.info("{} shared copies had run out and were deleted.", gone);
            }
        } catch (RuntimeException e) {
            LOG.error("Shared copies that have run out could not be deleted.", e);
        }
    }

    @Override
    public void close() {
        hours.shutdownNow();
    }
}

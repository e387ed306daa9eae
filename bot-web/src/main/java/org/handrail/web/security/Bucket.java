package org.handrail.web.security;

import java.time.Duration;
import java.time.Instant;

/** A token bucket: so many at once, then so many in a second. */
public final class Bucket {
    private static final double SECOND = 1e9;

    private final double most;
    private final double perSecond;
    private double left;
    private Instant at;

    public Bucket(int most, double perSecond, Instant now) {
        this.most = most;
        this.perSecond = perSecond;
        this.left = most;
        this.at = now;
    }

    /** Takes one; gives how long to wait when there is none, else zero. */
    public synchronized Duration take(Instant now) {
        double gained = Math.max(0, Duration.between(at, now).toNanos() / SECOND * perSecond);
        left = Math.min(most, left + gained);
        at = now;
        if (left >= 1) {
            left--;
            return Duration.ZERO;
        }
        return Duration.ofMillis((long) Math.ceil((1 - left) / perSecond * 1_000));
    }
}

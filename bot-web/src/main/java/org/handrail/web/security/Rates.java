package org.handrail.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;

/** How often one address may knock. Forgets addresses that stay away. */
public final class Rates {
    private static final long MOST_ADDRESSES = 50_000;
    private static final Duration FORGET = Duration.ofMinutes(10);
    private static final double MINUTE = 60;

    private final Cache<String, Bucket> byAddress = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(FORGET)
            .build();
    private final int perMinute;
    private final InstantSource clock;

    Rates(int perMinute, InstantSource clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Takes one for this address; gives how long to wait when it knocks too often, else zero. */
    public Duration take(String address) {
        return byAddress
                .get(address, key -> new Bucket(perMinute, perMinute / MINUTE, clock.instant()))
                .take(clock.instant());
    }
}

package org.handrail.web.guide;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long links work.
 *
 * @param days from 1 to {@value #MOST_DAYS}
 */
@ConfigurationProperties("handrail.share")
record ShareSettings(@DefaultValue("7") int days) {
    static final int MOST_DAYS = 30;

    ShareSettings {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "handrail.share.days must be from 1 to %d, not %d".formatted(MOST_DAYS, days));
        }
    }

    Duration life() {
        return Duration.ofDays(days);
    }
}

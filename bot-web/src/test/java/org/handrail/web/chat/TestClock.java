package org.handrail.web.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The server's clock, which a test can put forward. */
final class TestClock implements InstantSource {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    void forward(Duration time) {
        ahead.updateAndGet(before -> before.plus(time));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Put {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}

package org.handrail.web;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the server; tests put another in its place. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}

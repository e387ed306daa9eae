package org.handrail.web.guide;

import java.time.InstantSource;
import org.handrail.web.journal.Shares;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person takes away. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShareSettings.class)
class GuideConfiguration {

    @Bean(destroyMethod = "close")
    Press press() {
        return new Press();
    }

    @Bean
    Links links(Shares shares, ShareSettings settings, InstantSource clock) {
        return new Links(shares, settings, clock);
    }

    @Bean(destroyMethod = "close")
    Sweep sweep(Shares shares, InstantSource clock) {
        return new Sweep(shares, clock).start();
    }
}

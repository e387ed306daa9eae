package org.handrail.web.security;

import java.nio.file.Path;
import java.time.InstantSource;
import org.handrail.web.rules.Clinics;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Who may come in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    Tokens tokens(@Value("${handrail.data}") Path data, InstantSource clock) {
        return new Tokens(TokenKey.in(data), clock);
    }

    @Bean
    Rates rates(@Value("${handrail.openings-per-minute:30}") int perMinute, InstantSource clock) {
        return new Rates(perMinute, clock);
    }

    @Bean
    FilterRegistrationBean<HeadersFilter> headers(Clinics clinics) {
        FilterRegistrationBean<HeadersFilter> filter = new FilterRegistrationBean<>(new HeadersFilter(clinics));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<OriginFilter> origins(Clinics clinics, @Value("${handrail.origin:}") String own) {
        FilterRegistrationBean<OriginFilter> filter =
                new FilterRegistrationBean<>(new OriginFilter(new Origins(clinics, own)));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }
}

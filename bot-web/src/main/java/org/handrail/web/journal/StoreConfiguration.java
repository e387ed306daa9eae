package org.handrail.web.journal;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store of this server. Whatever takes a JdbcClient is made after the migrations have run. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Sqlite sqlite(@Value("${handrail.data}") Path data) {
        return new Sqlite(data);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Sqlite sqlite) {
        return sqlite.readers();
    }

    /** Closed after everything that writes through it: what waits is stored first. */
    @Bean(destroyMethod = "close")
    Appender appender(Sqlite sqlite) {
        return sqlite.appender().start();
    }

    @Bean
    Journals journals(JdbcClient reading, Appender appender) {
        return new SqliteJournals(reading, appender);
    }

    @Bean
    Releases releases(JdbcClient reading, Appender appender) {
        return new SqliteReleases(reading, appender);
    }

    @Bean
    Shares shares(JdbcClient reading, Appender appender) {
        return new SqliteShares(reading, appender);
    }

    @Bean
    StoreHealthIndicator storeHealthIndicator(Appender appender) {
        return new StoreHealthIndicator(appender);
    }
}

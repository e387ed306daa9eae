package org.handrail.web.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the store takes writes. After trouble it tries one that needs new room on disk. */
final class StoreHealthIndicator implements HealthIndicator {
    private static final int PROBE_BYTES = 65_536;

    private final Appender appender;

    StoreHealthIndicator(Appender appender) {
        this.appender = appender;
    }

    @Override
    public Health health() {
        if (appender.trouble() == null) {
            return Health.up().build();
        }
        try {
            appender.write(StoreHealthIndicator::probe);
            return Health.up().build();
        } catch (StoreException e) {
            return Health.down()
                    .withDetail("store", "takes no writes: is the disk full?")
                    .build();
        }
    }

    private static int probe(Statements statements) throws SQLException {
        PreparedStatement write = statements.of("insert into probe (body) values (zeroblob(?))");
        write.setInt(1, PROBE_BYTES);
        write.executeUpdate();
        return statements.of("delete from probe").executeUpdate();
    }
}

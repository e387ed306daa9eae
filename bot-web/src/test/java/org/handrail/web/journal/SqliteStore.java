package org.handrail.web.journal;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQLite store, opened without Spring. */
final class SqliteStore implements JournalsContract.Store {
    private final HikariDataSource readers;
    private final Appender appender;
    private final Journals journals;
    private final Releases releases;
    private final Shares shares;

    SqliteStore(Path data) {
        Sqlite sqlite = new Sqlite(data);
        readers = sqlite.readers();
        Flyway.configure()
                .dataSource(readers)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        appender = sqlite.appender().start();
        journals = new SqliteJournals(JdbcClient.create(readers), appender);
        releases = new SqliteReleases(JdbcClient.create(readers), appender);
        shares = new SqliteShares(JdbcClient.create(readers), appender);
    }

    @Override
    public Journals journals() {
        return journals;
    }

    @Override
    public Releases releases() {
        return releases;
    }

    @Override
    public Shares shares() {
        return shares;
    }

    @Override
    public void poison(String conversation) throws Exception {
        try (Connection connection = readers.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create trigger poison before insert on entries when new.conversation = '%s'"
                            .formatted(conversation)
                    + " begin select raise(abort, 'poisoned'); end");
        }
    }

    @Override
    public void fill() {
        FullDisk.fill(appender);
    }

    @Override
    public void makeRoom() {
        FullDisk.makeRoom(appender);
    }

    @Override
    public boolean takesWrites() {
        return new StoreHealthIndicator(appender).health().getStatus().equals(Status.UP);
    }

    /** Whether the file itself is sound. */
    String integrity() throws Exception {
        try (Connection connection = readers.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma integrity_check")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    @Override
    public void close() {
        appender.close();
        readers.close();
    }
}

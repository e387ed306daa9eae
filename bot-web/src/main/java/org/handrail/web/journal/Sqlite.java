package org.handrail.web.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.SQLiteConfig;

/** How the store's file is opened: write-ahead log, and every commit on disk before it is answered. */
final class Sqlite {
    static final int LONGEST_QUEUE = 8_192;
    static final int LARGEST_BATCH = 512;

    private static final String FILE = "handrail.db";
    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 5_000;

    private final String url;

    /** The store in this folder, which is made when it is not there. */
    Sqlite(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder (%s) cannot be made; set handrail.data".formatted(data), e);
        }
        url = "jdbc:sqlite:" + data.resolve(FILE).toAbsolutePath();
    }

    /** Connections for reading, and for the migrations. */
    HikariDataSource readers() {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("readers");
        pool.setJdbcUrl(url);
        pool.setDataSourceProperties(properties());
        pool.setMaximumPoolSize(READERS);
        pool.setConnectionTimeout(BUSY_MILLIS);
        return new HikariDataSource(pool);
    }

    /** The one writer, not yet started. */
    Appender appender() {
        return new Appender(this::writing, LONGEST_QUEUE, LARGEST_BATCH);
    }

    private Statements writing() throws SQLException {
        return new Statements(config().createConnection(url));
    }

    private static Properties properties() {
        return config().toProperties();
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }
}

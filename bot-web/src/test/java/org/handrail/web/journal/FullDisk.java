package org.handrail.web.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.context.ApplicationContext;

/** Makes the store run out of room, as a full disk does, and gives it room again. */
public final class FullDisk {
    private static final long PLENTY = 1_073_741_823;

    private FullDisk() {}

    public static void fill(ApplicationContext server) {
        fill(server.getBean(Appender.class));
    }

    public static void makeRoom(ApplicationContext server) {
        makeRoom(server.getBean(Appender.class));
    }

    static void fill(Appender appender) {
        appender.write(statements -> limit(statements, pages(statements)));
    }

    static void makeRoom(Appender appender) {
        appender.write(statements -> limit(statements, PLENTY));
    }

    private static long pages(Statements statements) throws SQLException {
        try (ResultSet rows = statements.of("pragma page_count").executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static boolean limit(Statements statements, long pages) throws SQLException {
        try (Statement statement = statements.of("select 1").getConnection().createStatement()) {
            return statement.execute("pragma max_page_count = " + pages);
        }
    }
}

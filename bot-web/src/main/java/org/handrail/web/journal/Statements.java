package org.handrail.web.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * A connection with its prepared statements, each prepared once. For one thread. Transactions are begun and ended here in
 * SQL: the driver's own way keeps one open, and with it the lock, from each commit to the next.
 */
final class Statements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** Takes over the connection: it is closed with this. */
    Statements(Connection connection) {
        this.connection = connection;
    }

    /** The statement of this text; stays open, so it must not be closed by the caller. The texts are constants. */
    PreparedStatement of(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    void begin() throws SQLException {
        of("begin immediate").execute();
    }

    void commit() throws SQLException {
        of("commit").execute();
    }

    /**
     * Undoes what was not committed. A full disk may have undone it already; then there is nothing to undo. The driver closes
     * statements that failed, so all of them are prepared anew afterwards.
     */
    void rollback() {
        try (Statement rollback = connection.createStatement()) {
            rollback.execute("rollback");
        } catch (SQLException alreadyUndone) {
            // The transaction is gone either way.
        } finally {
            forget();
        }
    }

    private void forget() {
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException alreadyClosed) {
                // Closed is what it should be.
            }
        }
        prepared.clear();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package org.handrail.web.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shared copies in SQLite; times are milliseconds since 1970. */
final class SqliteShares implements Shares {
    private static final String WORKING = "select count(*) from shares where conversation = ? and until > ?";
    private static final String INSERT =
            "insert into shares (id, secret_hash, conversation, made_at, until, copy) values (?, ?, ?, ?, ?, ?)";

    private final JdbcClient reading;
    private final Appender appender;

    SqliteShares(JdbcClient reading, Appender appender) {
        this.reading = reading;
        this.appender = appender;
    }

    @Override
    public boolean keep(Share share, Instant now) {
        return appender.write(statements -> {
            if (working(statements, share.conversation(), now) >= MOST_PER_CONVERSATION) {
                return false;
            }
            PreparedStatement insert = statements.of(INSERT);
            insert.setString(1, share.id());
            insert.setString(2, share.secretHash());
            insert.setString(3, share.conversation());
            insert.setLong(4, share.madeAt().toEpochMilli());
            insert.setLong(5, share.until().toEpochMilli());
            insert.setString(6, share.copy());
            return insert.executeUpdate() == 1;
        });
    }

    private static long working(Statements statements, String conversation, Instant now) throws SQLException {
        PreparedStatement count = statements.of(WORKING);
        count.setString(1, conversation);
        count.setLong(2, now.toEpochMilli());
        try (ResultSet rows = count.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    @Override
    public @Nullable Found find(String secretHash, Instant now) {
        return reading.sql("select id, until, copy from shares where secret_hash = ? and until > ?")
                .params(secretHash, now.toEpochMilli())
                .query((row, number) ->
                        new Found(row.getString(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3)))
                .optional()
                .orElse(null);
    }

    @Override
    public List<Listed> of(String conversation, Instant now) {
        return reading.sql(
                        "select id, made_at, until from shares where conversation = ? and until > ? order by made_at,"
                                + " id")
                .params(conversation, now.toEpochMilli())
                .query((row, number) -> new Listed(
                        row.getString(1), Instant.ofEpochMilli(row.getLong(2)), Instant.ofEpochMilli(row.getLong(3))))
                .list();
    }

    @Override
    public boolean revoke(String conversation, String id) {
        return appender.write(statements -> {
            PreparedStatement delete = statements.of("delete from shares where conversation = ? and id = ?");
            delete.setString(1, conversation);
            delete.setString(2, id);
            return delete.executeUpdate() == 1;
        });
    }

    @Override
    public int sweep(Instant now) {
        return appender.write(statements -> {
            PreparedStatement delete = statements.of("delete from shares where until <= ?");
            delete.setLong(1, now.toEpochMilli());
            return delete.executeUpdate();
        });
    }
}

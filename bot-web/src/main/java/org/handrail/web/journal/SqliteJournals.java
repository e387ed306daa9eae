package org.handrail.web.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.JournalJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Journals in SQLite: writes through the appender, reads on connections of their own. */
final class SqliteJournals implements Journals {
    private static final String INSERT_CONVERSATION =
            "insert into conversations (id, clinic, dialogue, began_at, handle_hash) values (?, ?, ?, ?, ?)";
    private static final String INSERT_ENTRY = "insert into entries (conversation, seq, cm, body) values (?, ?, ?, ?)";
    private static final String LAST_SEQ = "select coalesce(max(seq), 0) from entries where conversation = ?";
    private static final String SEQ_OF = "select seq from entries where conversation = ? and cm = ?";
    private static final String ROTATE = "update conversations set handle_hash = ?, handle_before = ?"
            + " where id = ? and (handle_hash = ? or handle_before = ?)";

    private final JdbcClient reading;
    private final Appender appender;
    private final String epoch;

    SqliteJournals(JdbcClient reading, Appender appender) {
        this.reading = reading;
        this.appender = appender;
        this.epoch = reading.sql("select name from epoch").query(String.class).single();
    }

    @Override
    public Appended begin(NewConversation conversation, JournalTurn first) {
        return stored(statements -> {
            long stands = number(statements, LAST_SEQ, conversation.id());
            if (stands != 0) {
                return new Appended.Overtaken(stands);
            }
            insert(statements, conversation);
            insert(statements, first);
            return new Appended.Stored();
        });
    }

    @Override
    public Appended append(JournalTurn turn) {
        return stored(statements -> {
            long repeated = turn.cm() == null ? 0 : number(statements, SEQ_OF, turn.conversation(), turn.cm());
            if (repeated != 0) {
                return new Appended.Repeated(repeated);
            }
            long stands = number(statements, LAST_SEQ, turn.conversation());
            if (stands == 0 || stands + 1 != turn.first()) {
                return new Appended.Overtaken(stands);
            }
            insert(statements, turn);
            return new Appended.Stored();
        });
    }

    private Appended stored(Appender.Write<Appended> write) {
        try {
            return appender.write(write);
        } catch (StoreException e) {
            return new Appended.Failed(String.valueOf(e.getMessage()));
        }
    }

    private static void insert(Statements statements, NewConversation conversation) throws SQLException {
        PreparedStatement insert = statements.of(INSERT_CONVERSATION);
        insert.setString(1, conversation.id());
        insert.setString(2, conversation.clinic());
        insert.setString(3, conversation.dialogue());
        insert.setString(4, conversation.beganAt().toString());
        insert.setString(5, conversation.handleHash());
        insert.executeUpdate();
    }

    private static void insert(Statements statements, JournalTurn turn) throws SQLException {
        PreparedStatement insert = statements.of(INSERT_ENTRY);
        for (Entry entry : turn.entries()) {
            insert.setString(1, turn.conversation());
            insert.setLong(2, entry.seq());
            insert.setString(3, entry.seq() == turn.first() ? turn.cm() : null);
            insert.setString(4, JournalJson.write(entry));
            insert.executeUpdate();
        }
    }

    /** The number the query gives, or 0. */
    private static long number(Statements statements, String sql, String... values) throws SQLException {
        PreparedStatement query = statements.of(sql);
        for (int i = 0; i < values.length; i++) {
            query.setString(i + 1, values[i]);
        }
        try (ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    @Override
    public List<Entry> entries(String conversation, long after) {
        return reading.sql("select body from entries where conversation = ? and seq > ? order by seq limit ?")
                .params(conversation, after, LONGEST_READ)
                .query((row, number) -> JournalJson.read(row.getString(1)))
                .list();
    }

    @Override
    public long lastSeq(String conversation) {
        return reading.sql(LAST_SEQ).param(conversation).query(Long.class).single();
    }

    @Override
    public OptionalLong seqOf(String conversation, String cm) {
        return reading.sql(SEQ_OF).params(conversation, cm).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public boolean rotateHandle(String conversation, String was, String is) {
        return appender.write(statements -> {
            PreparedStatement rotate = statements.of(ROTATE);
            rotate.setString(1, is);
            rotate.setString(2, was);
            rotate.setString(3, conversation);
            rotate.setString(4, was);
            rotate.setString(5, was);
            return rotate.executeUpdate() == 1;
        });
    }

    @Override
    public String epoch() {
        return epoch;
    }
}

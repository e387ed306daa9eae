package org.handrail.web.journal;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.Map;
import org.handrail.core.dialogue.DialogueFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Dialogue versions in SQLite, each as one JSON object of texts by path. */
final class SqliteReleases implements Releases {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient reading;
    private final Appender appender;

    SqliteReleases(JdbcClient reading, Appender appender) {
        this.reading = reading;
        this.appender = appender;
    }

    @Override
    public void keep(String hash, DialogueFiles files, Instant at) {
        String texts = MAPPER.writeValueAsString(files.texts());
        appender.write(statements -> {
            PreparedStatement insert = statements.of(
                    "insert into dialogues (hash, files, kept_at) values (?, ?, ?) on conflict (hash) do nothing");
            insert.setString(1, hash);
            insert.setString(2, texts);
            insert.setString(3, at.toString());
            return insert.executeUpdate();
        });
    }

    @Override
    public @Nullable DialogueFiles files(String hash) {
        return reading.sql("select files from dialogues where hash = ?")
                .param(hash)
                .query(String.class)
                .optional()
                .map(texts -> new DialogueFiles(MAPPER.readValue(texts, TEXTS)))
                .orElse(null);
    }
}

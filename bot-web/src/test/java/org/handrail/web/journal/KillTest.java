package org.handrail.web.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.handrail.core.conversation.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing process with SIGKILL and looks at what it left. More rounds: {@code -Dhandrail.kills=100}. */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("handrail.kills", 3);
    private static final int ACKS = 400;
    private static final int ENTRIES = 3;

    private @TempDir Path folder;

    @Test
    void everyAcknowledgedTurnIsThereWholeAndOnceAfterAKill() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Long> acknowledged = killAfterSomeTurns(round);
            try (SqliteStore store = new SqliteStore(folder)) {
                assertThat(store.integrity()).isEqualTo("ok");
                acknowledged.forEach((id, seq) -> assertWhole(store.journals(), id, seq));
            }
        }
    }

    /** Gives the last acknowledged turn of each conversation. */
    private Map<String, Long> killAfterSomeTurns(int round) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        "" + round)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Long> acknowledged = new HashMap<>();
        try (BufferedReader acks = writer.inputReader()) {
            int count = 0;
            for (String line = acks.readLine(); line != null; line = acks.readLine()) {
                if (line.matches("c_\\d+_\\d+ \\d+")) {
                    int space = line.indexOf(" ");
                    acknowledged.put(line.substring(0, space), Long.parseLong(line.substring(space + 1)));
                    count++;
                }
                if (count == ACKS) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();
        assertThat(acknowledged).isNotEmpty();
        return acknowledged;
    }

    private static void assertWhole(Journals journals, String id, long lastAcknowledged) {
        long last = journals.lastSeq(id);
        assertThat(last).as("the last seq of %s", id).isGreaterThanOrEqualTo(lastAcknowledged + ENTRIES - 1);
        assertThat((last - 2) % ENTRIES).as("entries of half a turn in %s", id).isZero();
        long after = 0;
        while (after < last) {
            List<Entry> entries = journals.entries(id, after);
            assertThat(entries)
                    .extracting(Entry::seq)
                    .isEqualTo(LongStream.rangeClosed(after + 1, after + entries.size())
                            .boxed()
                            .toList());
            after = entries.getLast().seq();
        }
    }
}

package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** One who does not read holds nobody up, is closed, and misses nothing. */
@ChatTest
@TestPropertySource(properties = "handrail.chat.outbox=32")
class SlowReaderTest {
    private static final String LARGE = "{\"t\":\"pong\",\"fill\":\"" + "x".repeat(60_000) + "\"}";
    private static final int MOST_FRAMES = 2_000;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aSlowReaderIsClosedAndResumesByItsCursorWhileOthersGoOn(@LocalServerPort int port, @Autowired Hub hub) {
        Door door = new Door(port);
        Door.Key key = door.begin();
        try (Visitor slow = Visitor.thatDoesNotRead(door, key);
                Visitor quick = door.visitor()) {
            slow.hello(0);
            slow.await("welcome");

            int frames = 0;
            while (hub.all().stream().noneMatch(Line::hasEnded) && frames < MOST_FRAMES) {
                hub.publish(key.conv(), List.of(LARGE));
                frames++;
            }

            assertThat(frames)
                    .as("frames published before the slow reader was given up")
                    .isLessThan(MOST_FRAMES);
            assertThat(quick.answer().path("t").stringValue()).isEqualTo("ok");
            try (Visitor again = Visitor.of(door, key)) {
                again.hello(0).await("view");
                assertThat(again.seqs()).startsWith(1L).doesNotHaveDuplicates();
                again.send(Map.of("t", "ping"));
                again.await("pong");
            }
            slow.readOn();
            assertThat(slow.closeCode()).isIn(4100, 1006);
        }
    }
}

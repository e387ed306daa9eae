package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.LongStream;
import org.handrail.web.journal.FullDisk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A disk that is full: nobody is told that something was kept when it was not, and all goes on when there is room. */
@ChatTest
class FullStoreTest {
    /** What only sounds like danger. */
    private static final String MAYBE = "my chest feels funny. " + "The garden is green. ".repeat(80);

    private static final String READY = "/actuator/health/readiness";

    @Test
    void aFullDiskIsToldHonestlyAndTheSameMessageGoesThroughLater(
            @LocalServerPort int port, @Autowired ApplicationContext server) {
        Door door = new Door(port);
        try (Visitor visitor = door.visitor()) {
            assertThat(door.get(READY).statusCode()).isEqualTo(200);
            FullDisk.fill(server);
            Map<String, Object> refused = sayUntilRefused(visitor);

            JsonNode err = visitor.last(Visitor.is("err"));
            assertThat(err.path("code").stringValue()).isEqualTo("store");
            assertThat(err.path("retry").booleanValue()).isTrue();
            assertThat(door.get(READY).statusCode()).isEqualTo(503);
            assertThat(door.post("/v1/conversations", Map.of("clinic", "demo", "lang", "en"))
                            .statusCode())
                    .isEqualTo(503);

            assertThat(answerToDanger(visitor, "I can't breathe " + "now ".repeat(450)))
                    .contains("911", "555-0100");
            assertThat(answerToDanger(visitor, MAYBE)).contains("Is this happening now?", "911", "555-0100");

            FullDisk.makeRoom(server);

            assertThat(door.get(READY).statusCode()).isEqualTo(200);
            visitor.send(refused);
            assertThat(visitor.answerTo(String.valueOf(refused.get("cm")))
                            .path("dup")
                            .booleanValue(true))
                    .isFalse();
            assertThat(visitor.seqs())
                    .isEqualTo(LongStream.rangeClosed(1, visitor.seqs().getLast())
                            .boxed()
                            .toList());
        }
    }

    /** Nothing can be saved, and still the numbers come. */
    private static String answerToDanger(Visitor visitor, String text) {
        String cm = Visitor.newCm();
        visitor.send(Visitor.msg(cm, "text", Map.of("val", Map.of("text", text))));
        return visitor.answerTo(cm).path("text").stringValue();
    }

    private static Map<String, Object> sayUntilRefused(Visitor visitor) {
        for (int i = 0; i < 25; i++) {
            String cm = Visitor.newCm();
            Map<String, Object> message =
                    Visitor.msg(cm, "text", Map.of("val", Map.of("text", "Something long to keep. ".repeat(80))));
            visitor.send(message);
            if (visitor.answerTo(cm).path("t").stringValue().equals("err")) {
                return message;
            }
        }
        throw new AssertionError("the full disk took everything");
    }
}

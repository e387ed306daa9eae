package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Sockets that say nothing, and sockets that read nothing. */
@ChatTest
@TestPropertySource(
        properties = {
            "handrail.chat.ping=300ms",
            "handrail.chat.pong=300ms",
            "handrail.chat.hello=300ms",
            "handrail.chat.outbox=32"
        })
class QuietSocketsTest {
    private @LocalServerPort int port;
    private Door door;

    @BeforeEach
    void findDoor() {
        door = new Door(port);
    }

    @Test
    void aSocketThatDoesNotAnswerAPingIsClosed() {
        try (Visitor visitor = door.visitor()) {
            visitor.await("ping");

            assertThat(visitor.closeCode()).isEqualTo(4102);
        }
    }

    @Test
    void aSocketThatAnswersPingsStaysOpen() {
        try (Visitor visitor = door.visitor()) {
            for (int i = 0; i < 4; i++) {
                visitor.await("ping");
                visitor.send(Map.of("t", "pong"));
            }
            visitor.send(Map.of("t", "ping"));
            visitor.await("pong");
        }
    }

    @Test
    void aSocketThatNeverSaysHelloIsClosed() {
        try (Visitor visitor = Visitor.of(door, door.begin())) {
            assertThat(visitor.closeCode()).isEqualTo(4102);
        }
    }
}

package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.handrail.web.security.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is not taken: it is answered in plain words, and the socket lives on. */
@ChatTest
class RefusalsTest {
    private @LocalServerPort int port;
    private @Autowired TestClock clock;
    private Door door;

    @BeforeEach
    void findDoor() {
        door = new Door(port);
    }

    private static void assertAlive(Visitor visitor) {
        visitor.send(Map.of("t", "ping"));
        visitor.await("pong");
    }

    private static void assertRefused(JsonNode err, String code) {
        assertThat(err.path("t").stringValue()).isEqualTo("err");
        assertThat(err.path("code").stringValue()).isEqualTo(code);
        assertThat(err.path("text").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "42",
                "\"hello\"",
                "{}",
                "{\"t\":7}",
                "{\"t\":\"msg\"}",
                "{\"t\":\"want\",\"what\":\"moon\"}",
                "{\"t\":\"msg\",\"cm\":\"<b>\",\"in\":\"text\",\"val\":{\"text\":\"x\"}}",
                "{\"t\":\"msg\",\"cm\":\"m1\",\"in\":\"answer\",\"node\":\"x\",\"val\":{\"codes\":[]}}",
                "{\"t\":\"msg\",\"cm\":\"m1\",\"in\":\"answer\",\"node\":\"x\",\"val\":{\"codes\":\"A\"}}",
                "{\"t\":\"msg\",\"cm\":\"m1\",\"in\":\"answer\",\"node\":\"x\",\"val\":{\"number\":1.5}}",
                "{\"t\":\"msg\",\"cm\":\"m1\",\"in\":\"do\",\"what\":\"skip\"}",
                "{\"t\":\"msg\",\"cm\":\"m1\",\"in\":\"do\",\"what\":\"change\"}",
                "{\"t\":\"hello\",\"v\":2,\"tok\":\"x\",\"conv\":\"c\"}",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}}}"
            })
    void aFrameOfAnotherShapeIsRefused(String text) {
        try (Visitor visitor = door.visitor()) {
            visitor.sendText(text);

            assertRefused(visitor.await("err"), "shape");
            assertAlive(visitor);
        }
    }

    @Test
    void anUnknownTypeIsRefused() {
        try (Visitor visitor = door.visitor()) {
            visitor.send(Map.of("t", "dance", "cm", "m1"));

            JsonNode err = visitor.await("err");
            assertRefused(err, "unknown_type");
            assertThat(err.path("cm").stringValue()).isEqualTo("m1");
        }
    }

    @Test
    void aFrameThatIsTooBigIsRefusedAndAHugeOneEndsTheSocket() {
        try (Visitor visitor = door.visitor()) {
            visitor.sendText("x".repeat(17 * 1024));
            assertRefused(visitor.await("err"), "too_big");
            assertAlive(visitor);

            visitor.sendText("x".repeat(70 * 1024));
            assertThat(visitor.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void binaryIsRefused() {
        try (Visitor visitor = door.visitor()) {
            visitor.sendBinary(new byte[] {1, 2, 3});

            assertRefused(visitor.await("err"), "binary");
            assertAlive(visitor);
        }
    }

    @Test
    void whoDoesNotSayHelloFirstIsRefused() {
        try (Visitor visitor = Visitor.of(door, door.begin())) {
            assertRefused(visitor.type("Good evening"), "order");
            visitor.hello(0);
            visitor.await("welcome");
        }
    }

    @ParameterizedTest
    @CsvSource({"no_such_question,X,unknown_question", "OPEN,NO_SUCH_CODE,unknown_code"})
    void anAnswerThatDoesNotExistIsRefusedAndNothingIsStored(String question, String code, String refusal) {
        try (Visitor visitor = door.visitor()) {
            long before = visitor.seqs().getLast();
            String node = question.equals("OPEN")
                    ? visitor.last(Visitor.is("view")).path("open").stringValue()
                    : question;

            assertRefused(visitor.say("answer", Map.of("node", node, "val", Visitor.codes(code))), refusal);

            assertThat(visitor.answer().path("seq").longValue()).isEqualTo(before + 1);
        }
    }

    @Test
    void textThatIsTooLongIsRefused() {
        try (Visitor visitor = door.visitor()) {
            assertRefused(visitor.type("x".repeat(2_001)), "too_long");
        }
    }

    @Test
    void aFloodIsSlowedDownAndTheSocketLives() {
        try (Visitor visitor = door.visitor()) {
            for (int i = 0; i < 60; i++) {
                visitor.send(Map.of("t", "ping"));
            }

            JsonNode err = visitor.await("err");
            assertRefused(err, "rate");
            assertThat(err.path("retry").booleanValue()).isTrue();
            assertThat(err.path("after").longValue()).isPositive();
            clock.forward(java.time.Duration.ofSeconds(20));
            assertAlive(visitor);
        }
    }

    @Test
    void aTokenThatHasRunOutIsRenewedOnTheSameSocket() {
        try (Visitor visitor = door.visitor()) {
            clock.forward(Tokens.LIFE.plusSeconds(1));

            assertThat(visitor.type("Hello?").path("code").stringValue()).isIn("token_expired", "order");
            assertRefused(
                    visitor.last(Visitor.is("err")
                            .and(err -> err.path("code").stringValue().equals("token_expired"))),
                    "token_expired");

            Door.Key renewed = Door.JSON.readValue(door.renew(visitor.key()).body(), Door.Key.class);
            visitor.hello(renewed.tok(), renewed.ep(), visitor.seqs().getLast());
            visitor.await("welcome");
            visitor.await("view");
            assertThat(visitor.answer().path("t").stringValue()).isEqualTo("ok");
        }
    }

    @Test
    void aRefreshHandleWorksUntilTheNextOneIsUsed() {
        Door.Key key = door.begin();
        assertThat(door.renew(key).statusCode()).as("the answer gets lost").isEqualTo(200);

        Door.Key next = Door.key(door.renew(key));
        assertThat(door.renew(next).statusCode()).isEqualTo(200);

        HttpResponse<String> replayed = door.renew(key);
        assertThat(replayed.statusCode()).isEqualTo(401);
        assertThat(Door.code(replayed)).isEqualTo("unknown_handle");
    }

    @Test
    void aTokenOfAnotherConversationOpensNothing() {
        Door.Key mine = door.begin();
        Door.Key other = door.begin();
        try (Visitor visitor = Visitor.of(door, mine)) {
            visitor.hello(other.tok(), "e1", 0);

            assertRefused(visitor.await("err"), "token");
        }
    }

    @Test
    void whoKeepsTryingBadTokensIsSentAway() {
        try (Visitor visitor = Visitor.of(door, door.begin())) {
            for (int i = 0; i < 3; i++) {
                visitor.hello("not.a.token", "e1", 0);
            }

            assertThat(visitor.await("bye").path("code").intValue()).isEqualTo(4000);
            assertThat(visitor.closeCode()).isEqualTo(4000);
        }
    }

    @Test
    void aConversationThatIsNotHereIsGone(@Autowired Tokens tokens) {
        Door.Key gone = new Door.Key("c_gone", "e1", tokens.issue("c_gone").token(), "", "");
        try (Visitor visitor = Visitor.of(door, gone)) {
            visitor.hello(0);

            assertRefused(visitor.await("err"), "unknown_conversation");
            assertThat(visitor.closeCode()).isEqualTo(4001);
        }
    }

    @Test
    void theNinthSocketOfAConversationIsOneTooMany() {
        Door.Key key = door.begin();
        try (Visitor last = Visitor.of(door, key)) {
            for (int i = 0; i < 8; i++) {
                Visitor.of(door, key).hello(0).await("view");
            }
            last.hello(0);

            assertThat(last.await("bye").path("code").intValue()).isEqualTo(4101);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"clinic\":\"nowhere\",\"lang\":\"en\"}|404|unknown_clinic",
                "{\"clinic\":\"demo\",\"lang\":\"xx\"}|400|bad_request",
                "{\"clinic\":7}|400|bad_request",
                "[]|400|bad_request"
            })
    void aCallThatCannotBeTakenSaysWhy(String body, int status, String code) {
        HttpResponse<String> answer = door.post("/v1/conversations", Door.JSON.readTree(body));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Door.code(answer)).isEqualTo(code);
    }

    @Test
    void aBodyThatIsTooBigIsRefused() {
        HttpResponse<String> answer = door.post("/v1/conversations", Map.of("clinic", "x".repeat(5_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Door.code(answer)).isEqualTo("too_big");
    }

    @Test
    void theTokenKeyIsReadableByItsOwnerOnly(@Value("${handrail.data}") Path data) throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("token.key"))))
                .isEqualTo("rw-------");
    }
}

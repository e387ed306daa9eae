package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.handrail.web.security.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The door where a person fetches their conversation as FHIR. */
@ChatTest
class FhirDoorTest {
    private static final String PATH = "/api/guide/fhir";

    private @LocalServerPort int port;
    private @Autowired TestClock clock;
    private @Autowired Tokens tokens;
    private Door door;

    @BeforeEach
    void findDoor() {
        door = new Door(port);
    }

    private HttpResponse<String> fetch(String token, String... more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(door.uri(PATH)).POST(HttpRequest.BodyPublishers.noBody());
        request.header("Authorization", "Bearer " + token);
        if (more.length > 0) {
            request.headers(more);
        }
        return Door.send(request.build());
    }

    /** A conversation of which there is something to tell. */
    private Visitor visitor() {
        Visitor visitor = door.visitor();
        answer(visitor, "consent", "AGREE");
        answer(visitor, "age_ok", "YES");
        answer(visitor, "role", "PATIENT");
        return visitor;
    }

    private static void answer(Visitor visitor, String question, String code) {
        JsonNode ok = visitor.say("answer", Map.of("node", question, "val", Visitor.codes(code)));
        assertThat(ok.path("t").stringValue()).isEqualTo("ok");
    }

    @Test
    void aConversationIsHandedToWhoHasItsToken() {
        try (Visitor visitor = visitor()) {
            HttpResponse<String> answer = fetch(visitor.key().tok());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/fhir+json;charset=UTF-8");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"guide.json\"");
            JsonNode bundle = Door.JSON.readTree(answer.body());
            assertThat(bundle.path("resourceType").stringValue()).isEqualTo("Bundle");
            assertThat(bundle.path("entry")).hasSize(3);
            assertThat(answer.body())
                    .contains("PATIENT")
                    .doesNotContain(visitor.key().conv());
        }
    }

    @Test
    void beforeTheConsentThereIsNothing() {
        HttpResponse<String> answer = fetch(door.begin().tok());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Door.code(answer)).isEqualTo("not_begun");
    }

    @Test
    void whoIsUnderEighteenLeavesNothing() {
        try (Visitor visitor = door.visitor()) {
            answer(visitor, "consent", "AGREE");
            answer(visitor, "age_ok", "NO");

            HttpResponse<String> answer = fetch(visitor.key().tok());

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(Door.code(answer)).isEqualTo("closed");
        }
    }

    @Test
    void withoutAGoodTokenNothingIsHandedOn() {
        HttpResponse<String> none = door.post(PATH, Map.of());
        HttpResponse<String> bad = fetch("not.a.token");

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(Door.code(none)).isEqualTo("token");
        assertThat(bad.statusCode()).isEqualTo(401);
        assertThat(Door.code(bad)).isEqualTo("token");
    }

    @Test
    void aTokenThatHasRunOutIsTold() {
        Door.Key key = door.begin();
        clock.forward(Tokens.LIFE.plusSeconds(1));

        HttpResponse<String> answer = fetch(key.tok());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Door.code(answer)).isEqualTo("token_expired");
    }

    @Test
    void aConversationThatIsNotHereIsTold() {
        HttpResponse<String> answer = fetch(tokens.issue("c_gone").token());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Door.code(answer)).isEqualTo("unknown_conversation");
    }

    @Test
    void aPageOfAnotherOriginGetsNothing() {
        HttpResponse<String> answer = fetch(door.begin().tok(), "Origin", "https://elsewhere.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Door.code(answer)).isEqualTo("origin");
    }

    @Test
    void itCannotBeFetchedByAnAddressAlone() {
        assertThat(door.get(PATH).statusCode()).isEqualTo(405);
        assertThat(door.get(PATH + "?token=" + door.begin().tok()).statusCode()).isEqualTo(405);
    }
}

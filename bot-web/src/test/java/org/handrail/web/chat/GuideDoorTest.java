package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The doors where a person fetches their guide as a file. */
@ChatTest
class GuideDoorTest {
    private static final String PDF = "/api/guide/pdf";
    private static final String TEXT = "/api/guide/text";

    private @LocalServerPort int port;
    private Door door;

    @BeforeEach
    void findDoor() {
        door = new Door(port);
    }

    private HttpResponse<String> fetch(String path, String token, String... more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(door.uri(path)).POST(HttpRequest.BodyPublishers.noBody());
        request.header("Authorization", "Bearer " + token);
        if (more.length > 0) {
            request.headers(more);
        }
        return Door.send(request.build());
    }

    private static void answer(Visitor visitor, String question, String code) {
        assertThat(visitor.say("answer", Map.of("node", question, "val", Visitor.codes(code)))
                        .path("t")
                        .stringValue())
                .isEqualTo("ok");
    }

    /** Somebody whose guide can be taken away. */
    static Visitor owner(Door door) {
        Visitor visitor = door.visitor();
        answer(visitor, "consent", "AGREE");
        answer(visitor, "age_ok", "YES");
        answer(visitor, "role", "PATIENT");
        return visitor;
    }

    @Test
    void aPdfWithANameThatTellsNothing() {
        try (Visitor visitor = owner(door)) {
            HttpResponse<String> answer =
                    fetch(PDF + "?paper=letter&size=large", visitor.key().tok());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).startsWith("%PDF-");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"my-guide.pdf\"");
        }
    }

    @Test
    void plainTextForAMessage() {
        try (Visitor visitor = owner(door)) {
            HttpResponse<String> answer = fetch(TEXT, visitor.key().tok());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .startsWith("MY GUIDE FOR THE NEXT VISIT\n")
                    .contains("555-0100");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?paper=a3", "?size=huge", "?paper=A4", "?paper=letter;a4"})
    void aSheetNobodyHasIsTold(String query) {
        HttpResponse<String> answer = fetch(PDF + query, door.begin().tok());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Door.code(answer)).isEqualTo("bad_request");
    }

    @ParameterizedTest
    @ValueSource(strings = {PDF, TEXT, "/api/guide/share"})
    void beforeTheConsentAndForWhoIsUnderEighteenThereIsNothing(String path) {
        assertThat(Door.code(fetch(path, door.begin().tok()))).isEqualTo("not_begun");
        try (Visitor visitor = door.visitor()) {
            answer(visitor, "consent", "AGREE");
            answer(visitor, "age_ok", "NO");

            HttpResponse<String> answer = fetch(path, visitor.key().tok());
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(Door.code(answer)).isEqualTo("closed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PDF, TEXT, "/api/guide/fhir", "/api/guide/share"})
    void whoMayBeWatchedTakesNothingAwayThatCouldBeFound(String path) {
        try (Visitor visitor = owner(door)) {
            visitor.type("my husband hits me and I am afraid of him");
            HttpResponse<String> held = fetch(path, visitor.key().tok());
            visitor.say("danger", Map.of("val", Visitor.codes("CONTINUE")));
            HttpResponse<String> after = fetch(path, visitor.key().tok());

            assertThat(held.statusCode()).isEqualTo(409);
            assertThat(Door.code(held)).isEqualTo("not_offered");
            assertThat(Door.code(after)).isEqualTo("not_offered");
            assertThat(after.body()).doesNotContainIgnoringCase("safe", "abuse", "danger", "watch");
        }
    }

    /** The worse sign has the card; what was said beside it counts all the same. */
    @Test
    void alsoWhereAnotherCardWasShown() {
        try (Visitor visitor = owner(door)) {
            visitor.type("I can't breathe and my husband hits me");

            assertThat(visitor.last(Visitor.kind("danger"))
                            .path("body")
                            .path("quiet")
                            .booleanValue(false))
                    .isFalse();
            assertThat(Door.code(fetch(PDF, visitor.key().tok()))).isEqualTo("not_offered");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PDF, TEXT, "/api/guide/share", "/api/guide/shares", "/api/guide/share/revoke"})
    void withoutItsTokenNothingIsGiven(String path) {
        HttpResponse<String> none = door.post(path, Map.of());
        HttpResponse<String> bad = fetch(path, "not.a.token");
        HttpResponse<String> elsewhere = fetch(path, door.begin().tok(), "Origin", "https://elsewhere.example");

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(Door.code(none)).isEqualTo("token");
        assertThat(bad.statusCode()).isEqualTo(401);
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(door.get(path + "?token=" + door.begin().tok()).statusCode()).isEqualTo(405);
    }

    @Test
    void whatOnePersonWroteIsInTheirGuideOnly() {
        try (Visitor one = owner(door);
                Visitor other = owner(door)) {
            one.say("guide", Map.of("what", "add", "val", Map.of("text", "What about <b>my garden</b>?")));

            assertThat(fetch(TEXT, one.key().tok()).body()).contains("What about <b>my garden</b>?");
            assertThat(fetch(TEXT, other.key().tok()).body()).doesNotContain("garden");
        }
    }
}

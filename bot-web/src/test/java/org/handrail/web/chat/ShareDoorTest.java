package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handrail.web.journal.FullDisk;
import org.handrail.web.journal.Shares;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/** Links to a frozen copy of the guide: who makes them, who opens them, and how they end. */
@ChatTest
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class ShareDoorTest {
    private static final String SHARE = "/api/guide/share";
    private static final String SHARES = "/api/guide/shares";
    private static final String REVOKE = "/api/guide/share/revoke";
    private static final String SHARED = "/api/shared";

    private @LocalServerPort int port;
    private @Autowired TestClock clock;
    private @Autowired Shares shares;
    private @Autowired ApplicationContext server;
    private Door door;

    @BeforeEach
    void findDoor() {
        door = new Door(port);
    }

    private HttpResponse<String> as(Visitor visitor, String path, Map<String, String> body) {
        return door.post(path, body, "Authorization", "Bearer " + visitor.key().tok());
    }

    private JsonNode link(Visitor visitor) {
        HttpResponse<String> answer = as(visitor, SHARE, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return Door.JSON.readTree(answer.body());
    }

    private static String secret(JsonNode link) {
        String path = link.path("path").stringValue("");
        assertThat(path).startsWith("/shared#");
        return path.substring("/shared#".length());
    }

    private HttpResponse<String> open(String secret) {
        return door.post(SHARED, Map.of("secret", secret));
    }

    private JsonNode overview(Visitor visitor) {
        return Door.JSON.readTree(as(visitor, SHARES, Map.of()).body());
    }

    private static void isGone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Door.code(answer)).isEqualTo("gone");
        assertThat(answer.body()).contains("This link does not work any more.");
    }

    @Test
    void aLinkShowsTheGuideAsItWas(CapturedOutput output) {
        try (Visitor visitor = GuideDoorTest.owner(door)) {
            visitor.say("guide", Map.of("what", "add", "val", Map.of("text", "Is <script>this</script> text?")));
            String secret = secret(link(visitor));
            visitor.say("guide", Map.of("what", "add", "val", Map.of("text", "Something I added later")));

            HttpResponse<String> answer = open(secret);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            JsonNode copy = Door.JSON.readTree(answer.body());
            assertThat(copy.path("lang").stringValue("")).isEqualTo("en");
            assertThat(copy.path("html").stringValue(""))
                    .contains("Is &lt;script&gt;this&lt;/script&gt; text?")
                    .doesNotContain("<script", "Something I added later");
            assertThat(secret).hasSize(43);
            assertThat(output.getAll()).doesNotContain(secret, "Something I added later", "&lt;script");
            assertThat(output.getAll()).contains("was made; it works until", "was opened");
        }
    }

    @Test
    void itsSecretHasTwoHundredAndFiftySixBitsAndIsNeverTheSame() {
        try (Visitor visitor = GuideDoorTest.owner(door)) {
            assertThat(secret(link(visitor))).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(secret(link(visitor)));
        }
    }

    @Test
    void unknownStoppedAndRunOutLookTheSame() {
        try (Visitor visitor = GuideDoorTest.owner(door)) {
            JsonNode stopped = link(visitor);
            as(visitor, REVOKE, Map.of("id", stopped.path("id").stringValue("")));
            String old = secret(link(visitor));
            clock.forward(Duration.ofDays(7));

            List<HttpResponse<String>> answers = new ArrayList<>();
            answers.add(open("A".repeat(43)));
            answers.add(open(secret(stopped)));
            answers.add(open(old));
            answers.add(open(""));
            answers.add(open("x".repeat(5_000)));
            answers.add(door.post(SHARED, List.of("no object")));

            assertThat(answers).allSatisfy(ShareDoorTest::isGone);
            assertThat(answers.stream().map(HttpResponse::body))
                    .containsOnly(answers.getFirst().body());
            assertThat(shares.sweep(clock.instant())).isPositive();
        }
    }

    @Test
    void itWorksForSevenDaysAndNotAMomentLonger() {
        try (Visitor visitor = GuideDoorTest.owner(door)) {
            String secret = secret(link(visitor));
            clock.forward(Duration.ofDays(7).minusMinutes(1));
            assertThat(open(secret).statusCode()).isEqualTo(200);
            clock.forward(Duration.ofMinutes(1));
            isGone(open(secret));
        }
    }

    @Test
    void onlyTheOwnerSeesAndStopsIt() {
        try (Visitor owner = GuideDoorTest.owner(door);
                Visitor other = GuideDoorTest.owner(door)) {
            JsonNode link = link(owner);
            String id = link.path("id").stringValue("");

            assertThat(overview(other).path("shares")).isEmpty();
            as(other, REVOKE, Map.of("id", id));
            assertThat(open(secret(link)).statusCode()).isEqualTo(200);
            assertThat(overview(owner).path("shares").get(0).path("id").stringValue())
                    .isEqualTo(id);
            assertThat(overview(owner).toString()).doesNotContain(secret(link));

            assertThat(as(owner, REVOKE, Map.of("id", id)).statusCode()).isEqualTo(200);
            isGone(open(secret(link)));
            assertThat(overview(owner).path("shares")).isEmpty();
        }
    }

    @Test
    void aConversationHasFiveLinksAtMost() {
        try (Visitor visitor = GuideDoorTest.owner(door)) {
            for (int i = 0; i < Shares.MOST_PER_CONVERSATION; i++) {
                link(visitor);
            }
            HttpResponse<String> sixth = as(visitor, SHARE, Map.of());

            assertThat(sixth.statusCode()).isEqualTo(409);
            assertThat(Door.code(sixth)).isEqualTo("too_many");
        }
    }

    /** Who may be watched makes no link any more, and can still stop the ones there are. */
    @Test
    void whoMayBeWatchedStillStopsALink() {
        try (Visitor visitor = GuideDoorTest.owner(door)) {
            JsonNode link = link(visitor);
            assertThat(overview(visitor).path("offered").booleanValue()).isTrue();
            visitor.type("my husband hits me and I am afraid of him");

            assertThat(Door.code(as(visitor, SHARE, Map.of()))).isEqualTo("not_offered");
            assertThat(overview(visitor).path("offered").booleanValue()).isFalse();
            assertThat(overview(visitor).path("shares")).hasSize(1);
            as(visitor, REVOKE, Map.of("id", link.path("id").stringValue("")));
            isGone(open(secret(link)));
        }
    }

    @Test
    void aFullStoreIsTold() {
        try (Visitor visitor = GuideDoorTest.owner(door)) {
            FullDisk.fill(server);
            HttpResponse<String> answer = as(visitor, SHARE, Map.of());
            for (int i = 1; answer.statusCode() == 201 && i < Shares.MOST_PER_CONVERSATION; i++) {
                answer = as(visitor, SHARE, Map.of());
            }
            FullDisk.makeRoom(server);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Door.code(answer)).isEqualTo("store");
        }
    }

    @Test
    void thePageIsForNoSearchEngineAndNoFrame() {
        HttpResponse<String> page = door.get("/shared");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("noindex", "/shared/shared.js");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(door.get(SHARED).statusCode()).isEqualTo(405);
    }
}

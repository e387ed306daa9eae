package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What stands before every answer: origins, headers, and a handshake without compression. */
@ChatTest
class ThresholdTest {
    private static final Map<String, String> OPENING = Map.of("clinic", "demo", "lang", "en");

    private @LocalServerPort int port;
    private Door door;

    @BeforeEach
    void findDoor() {
        door = new Door(port);
    }

    /** The answer to a WebSocket handshake, status line and headers. */
    private String handshake(String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET /v1/chat HTTP/1.1\r\nHost: 127.0.0.1:" + port
                    + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                    + String.join("", headers) + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            StringBuilder answer = new StringBuilder();
            while (answer.indexOf("\r\n\r\n") < 0) {
                int read = socket.getInputStream().read();
                assertThat(read).isNotNegative();
                answer.append((char) read);
            }
            return answer.toString();
        }
    }

    @Test
    void compressionIsNotAgreedOn() throws Exception {
        assertThat(handshake("Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"))
                .startsWith("HTTP/1.1 101")
                .doesNotContainIgnoringCase("Sec-WebSocket-Extensions");
    }

    @Test
    void aSocketOfAnotherOriginIsRefused() throws Exception {
        assertThat(handshake("Origin: https://evil.example\r\n")).startsWith("HTTP/1.1 403");
        assertThat(handshake("Origin: null\r\n")).startsWith("HTTP/1.1 403");
        assertThat(handshake("Origin: http://127.0.0.1:" + port + ".evil.example\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(handshake("Origin: http://127.0.0.1:" + port + "\r\n")).startsWith("HTTP/1.1 101");
    }

    @Test
    void aCallOfAnotherOriginIsRefused() {
        var refused = door.post("/v1/conversations", OPENING, "Origin", "https://evil.example");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Door.code(refused)).isEqualTo("origin");
        assertThat(door.post("/v1/conversations", OPENING, "Origin", "http://localhost:8080")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void everyAnswerKeepsThirdPartiesAndFramesOut() {
        HttpHeaders headers = door.get("/v1/clinics/demo").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void thePanelMayBeFramedByItsClinicsPagesOnly() {
        HttpHeaders headers = door.get("/widget/panel.html?clinic=demo").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors 'self' http://localhost:8080");
        assertThat(headers.firstValue("X-Frame-Options")).isEmpty();
    }

    @Test
    void theLoaderMayBeLoadedByEveryPageAndKept() {
        HttpHeaders headers = door.get("/widget.js").headers();

        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("max-age");
    }

    /** A browser that has them needs no line to show the page for urgent help. */
    @Test
    void whatIsNamedByItsContentIsKeptByTheBrowser() {
        Matcher pages = Pattern.compile("pages-(?:style-)?[A-Z0-9]+\\.(?:js|css)")
                .matcher(door.get("/widget/panel.js").body());

        assertThat(pages.results().map(MatchResult::group).distinct())
                .hasSize(2)
                .allSatisfy(
                        name -> assertThat(door.get("/widget/" + name).headers().firstValue("Cache-Control"))
                                .hasValueSatisfying(cache -> assertThat(cache).contains("max-age", "immutable")));
        assertThat(door.get("/widget/panel.js").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
    }

    @Test
    void aClinicTellsItsNumbersInTheirOrder() {
        JsonNode clinic = Door.JSON.readTree(door.get("/v1/clinics/demo").body());

        assertThat(clinic.path("calls"))
                .extracting(call -> call.path("role").stringValue())
                .containsExactly("emergency", "oncology_24h", "crisis_line", "poison_line", "dv_line", "office");
        assertThat(clinic.path("calls").get(0).path("href").stringValue()).isEqualTo("tel:911");
        assertThat(clinic.path("reader").stringValue()).isNotBlank();
        assertThat(clinic.has("origins")).isFalse();
    }
}

package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server's front door as a browser sees it. */
record Door(int port) {
    static final JsonMapper JSON = new JsonMapper();
    static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What opens a conversation. */
    record Key(String conv, String ep, String tok, String exp, String refresh) {}

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    HttpResponse<String> post(String path, Object body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Key begin() {
        HttpResponse<String> answer = post("/v1/conversations", Map.of("clinic", "demo", "lang", "en"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readValue(answer.body(), Key.class);
    }

    /** The key in an answer that brought one. */
    static Key key(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readValue(answer.body(), Key.class);
    }

    HttpResponse<String> renew(Key key) {
        return post("/v1/tokens", Map.of("conv", key.conv(), "refresh", key.refresh()));
    }

    /** A new conversation, welcomed and with its first view. */
    Visitor visitor() {
        Visitor visitor = Visitor.of(this, begin());
        visitor.hello(0);
        visitor.await("view");
        return visitor;
    }

    /** The code of a problem+json answer. */
    static String code(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("title").stringValue("")).isNotBlank();
        assertThat(problem.path("detail").stringValue("")).isNotBlank();
        return problem.path("code").stringValue("");
    }
}

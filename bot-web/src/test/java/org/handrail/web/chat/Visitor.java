package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A patient's widget, as small as can be: one socket, and everything that came over it. */
final class Visitor implements WebSocket.Listener, AutoCloseable {
    private static final long PATIENCE_SECONDS = 8;

    private final Door.Key key;
    private final boolean reads;
    private final BlockingQueue<JsonNode> arriving = new LinkedBlockingQueue<>();
    private final List<JsonNode> seen = new ArrayList<>();
    private final StringBuilder parts = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private @Nullable WebSocket socket;

    private Visitor(Door.Key key, boolean reads) {
        this.key = key;
        this.reads = reads;
    }

    static Visitor of(Door door, Door.Key key) {
        return connect(door, new Visitor(key, true));
    }

    /** One who takes the first frames and then reads no more. */
    static Visitor thatDoesNotRead(Door door, Door.Key key) {
        return connect(door, new Visitor(key, false));
    }

    private static Visitor connect(Door door, Visitor visitor) {
        URI uri = URI.create("ws://127.0.0.1:" + door.port() + "/v1/chat");
        visitor.socket =
                Door.HTTP.newWebSocketBuilder().buildAsync(uri, visitor).join();
        return visitor;
    }

    Door.Key key() {
        return key;
    }

    private WebSocket socket() {
        return java.util.Objects.requireNonNull(socket);
    }

    // What it says

    Visitor hello(long after) {
        return hello(key.tok(), key.ep(), after);
    }

    Visitor hello(String token, String epoch, long after) {
        send(Map.of("t", "hello", "v", 1, "tok", token, "conv", key.conv(), "ep", epoch, "after", after, "cid", "tab"));
        return this;
    }

    void send(Object frame) {
        sendText(Door.JSON.writeValueAsString(frame));
    }

    void sendText(String text) {
        socket().sendText(text, true).join();
    }

    void sendBinary(byte[] bytes) {
        socket().sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    static Map<String, Object> msg(String cm, String in, Map<String, Object> more) {
        Map<String, Object> frame = new java.util.LinkedHashMap<>(Map.of("t", "msg", "cm", cm, "in", in));
        frame.putAll(more);
        return frame;
    }

    static String newCm() {
        return UUID.randomUUID().toString();
    }

    /** Types free text and gives the answer: ok or err. */
    JsonNode type(String text) {
        return say("text", Map.of("val", Map.of("text", text)));
    }

    JsonNode say(String in, Map<String, Object> more) {
        String cm = newCm();
        send(msg(cm, in, more));
        return answerTo(cm);
    }

    JsonNode answerTo(String cm) {
        return await(frame ->
                frame.path("cm").stringValue("").equals(cm) && !Visitor.is("ev").test(frame));
    }

    /** Answers what is asked with the first thing on offer, also a danger card; gives the ok. */
    JsonNode answer() {
        Map<String, Object> answer = answerToOpenQuestion();
        return say(answer.containsKey("node") ? "answer" : "danger", answer);
    }

    Map<String, Object> answerToOpenQuestion() {
        JsonNode view = last(is("view"));
        if (view.path("mode").stringValue("").equals("held")) {
            JsonNode card = last(kind("danger")).path("body");
            return Map.of("val", codes(card.path("answers").get(0).path("code").stringValue()));
        }
        String open = view.path("open").stringValue();
        JsonNode question = last(kind("question")
                .and(ev -> ev.path("body").path("question").stringValue("").equals(open)));
        return Map.of("node", open, "val", valueFor(question.path("body")));
    }

    private static Map<String, Object> valueFor(JsonNode question) {
        return switch (question.path("kind").stringValue()) {
            case "number" -> Map.of("number", question.path("min").intValue());
            case "text" -> Map.of("text", "In my own words");
            default -> codes(question.path("choices").get(0).path("code").stringValue());
        };
    }

    static Map<String, Object> codes(String... codes) {
        return Map.of("codes", List.of(codes));
    }

    // What it hears

    static Predicate<JsonNode> is(String type) {
        return frame -> frame.path("t").stringValue("").equals(type);
    }

    static Predicate<JsonNode> kind(String kind) {
        return is("ev").and(frame -> frame.path("k").stringValue("").equals(kind));
    }

    JsonNode await(String type) {
        return await(is(type));
    }

    /** The next frame of this kind; the ones before it are seen too. */
    JsonNode await(Predicate<JsonNode> wanted) {
        try {
            JsonNode frame = next();
            while (!wanted.test(frame)) {
                frame = next();
            }
            return frame;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode next() throws InterruptedException {
        JsonNode frame = arriving.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(frame)
                .as("the next frame after %s", seen.isEmpty() ? "nothing" : seen.getLast())
                .isNotNull();
        seen.add(frame);
        return frame;
    }

    List<JsonNode> seen() {
        return List.copyOf(seen);
    }

    JsonNode last(Predicate<JsonNode> wanted) {
        return seen.reversed().stream().filter(wanted).findFirst().orElseThrow();
    }

    List<JsonNode> entries() {
        return seen.stream().filter(is("ev")).toList();
    }

    List<Long> seqs() {
        return entries().stream().map(entry -> entry.path("seq").longValue()).toList();
    }

    /** The code the socket was closed with. */
    int closeCode() {
        try {
            return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | java.util.concurrent.ExecutionException | TimeoutException e) {
            throw new AssertionError("the socket stayed open", e);
        }
    }

    @Override
    public void onOpen(WebSocket webSocket) {
        webSocket.request(reads ? Long.MAX_VALUE : 1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        parts.append(data);
        if (last) {
            arriving.add(Door.JSON.readTree(parts.toString()));
            parts.setLength(0);
        }
        return null;
    }

    /** Takes up reading again. */
    void readOn() {
        socket().request(Long.MAX_VALUE);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(statusCode);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.complete(1006);
    }

    @Override
    public void close() {
        socket().abort();
    }
}

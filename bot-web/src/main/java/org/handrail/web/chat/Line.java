package org.handrail.web.chat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Session;
import org.handrail.web.journal.Journals;
import org.handrail.web.security.Bucket;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** One open socket: what it is for, what waits to be sent on it, and when it was last heard. */
final class Line implements Outbox.Sink {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    /** How long a close may wait for a reader that does not read. */
    private static final long CLOSING_SECONDS = 5;

    /** The conversation a line is for, and until when its token lets it be. */
    record Pass(String conversation, Instant until) {}

    private final WebSocketSession session;
    private final Outbox outbox;
    private final Bucket bucket;
    private volatile @Nullable Pass pass;
    private volatile Instant heardAt;
    private volatile @Nullable Instant strangerSince;
    private volatile @Nullable Instant pingedAt;
    private volatile boolean ended;
    private boolean labelled;
    private int badTokens;

    Line(WebSocketSession session, ChatSettings settings, Journals journals, Instant now) {
        this.session = session;
        this.outbox = new Outbox(settings.outbox(), this, journals);
        this.bucket = new Bucket(settings.burst(), settings.perSecond(), now);
        this.heardAt = now;
    }

    @Nullable
    Pass pass() {
        return pass;
    }

    void pass(@Nullable Pass pass) {
        this.pass = pass;
    }

    Bucket bucket() {
        return bucket;
    }

    /** Since when it has had no pass; null while it has one. */
    @Nullable
    Instant strangerSince() {
        return strangerSince;
    }

    void strangerSince(@Nullable Instant since) {
        strangerSince = since;
    }

    Instant heardAt() {
        return heardAt;
    }

    @Nullable
    Instant pingedAt() {
        return pingedAt;
    }

    void heard(Instant now) {
        heardAt = now;
        pingedAt = null;
    }

    void ping(Instant now) {
        pingedAt = now;
        send(new ServerFrame.Ping());
    }

    /** Whether the widget's texts were sent already; true from the second call on. */
    boolean labelled() {
        boolean before = labelled;
        labelled = true;
        return before;
    }

    /** Counts one more token that did not fit. */
    int badToken() {
        return ++badTokens;
    }

    void send(ServerFrame frame) {
        sendTexts(List.of(Wire.text(frame)));
    }

    void sendTexts(List<String> texts) {
        put(new Outbox.Item.Frames(texts));
    }

    void replay(String conversation, long after, long upTo) {
        if (after < upTo) {
            put(new Outbox.Item.Replay(conversation, after, upTo));
        }
    }

    /** Says goodbye after everything that waits, then closes. */
    void end(Ending ending, long after) {
        if (!ended) {
            ended = true;
            boolean fits = outbox.put(new Outbox.Item.Frames(List.of(Wire.text(ending.bye(after)))))
                    && outbox.put(new Outbox.Item.End(ending));
            if (!fits) {
                hangUp(ending);
            }
        }
    }

    /** Whether it is being closed. */
    boolean hasEnded() {
        return ended;
    }

    private void put(Outbox.Item item) {
        if (!ended && !outbox.put(item)) {
            hangUp(Ending.SLOW_READER);
        }
    }

    /** Closes without waiting for what waits. */
    void hangUp(Ending ending) {
        ended = true;
        outbox.shut();
        Thread.startVirtualThread(() -> close(ending));
    }

    @Override
    public void send(String text) throws IOException {
        session.sendMessage(new TextMessage(text));
    }

    @Override
    public void close(Ending ending) {
        CompletableFuture.delayedExecutor(CLOSING_SECONDS, TimeUnit.SECONDS).execute(this::cut);
        try {
            session.close(ending.status());
        } catch (IOException | RuntimeException e) {
            cut();
        }
    }

    @Override
    public void broken() {
        cut();
    }

    /** Ends a connection whose reader does not even take the goodbye. */
    private void cut() {
        if (session.isOpen() && session instanceof NativeWebSocketSession wrapper) {
            Session jetty = wrapper.getNativeSession(Session.class);
            if (jetty != null) {
                LOG.debug("Cutting socket {}", session.getId());
                jetty.disconnect();
            }
        }
    }
}

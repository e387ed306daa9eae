package org.handrail.web.chat;

import java.time.InstantSource;
import org.handrail.web.journal.Journals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/** The patient's socket: bytes in, frames on. Looks at size and shape, and nothing that goes wrong here ends the socket. */
final class ChatSocket extends AbstractWebSocketHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ChatSocket.class);

    private final Hub hub;
    private final Frames frames;
    private final Journals journals;
    private final ChatSettings settings;
    private final InstantSource clock;

    ChatSocket(Hub hub, Frames frames, Journals journals, ChatSettings settings, InstantSource clock) {
        this.hub = hub;
        this.frames = frames;
        this.journals = journals;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        Line line = new Line(session, settings, journals, clock.instant());
        if (!hub.open(session.getId(), line)) {
            line.end(Ending.TOO_MANY, 0);
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        Line line = hub.line(session.getId());
        if (line == null) {
            return;
        }
        line.heard(clock.instant());
        if (message.getPayloadLength() > FrameReader.LARGEST) {
            line.send(ServerFrame.Err.of(ErrorCode.TOO_BIG, null));
            return;
        }
        try {
            frames.take(line, message.getPayload());
        } catch (RuntimeException e) {
            LOG.error("A frame could not be taken.", e);
            line.send(ServerFrame.Err.of(ErrorCode.INTERNAL, null));
        }
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        Line line = hub.line(session.getId());
        if (line != null) {
            line.heard(clock.instant());
            line.send(ServerFrame.Err.of(ErrorCode.BINARY, null));
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable exception) {
        LOG.debug("Socket {}: {}", session.getId(), exception.toString());
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        hub.closed(session.getId());
    }
}

package org.handrail.web.chat;

import java.time.Duration;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeFailureException;
import org.springframework.web.socket.server.HandshakeHandler;
import org.springframework.web.socket.server.jetty.JettyRequestUpgradeStrategy;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Opens sockets: with bounds, and not while the server is closing. */
final class Handshake implements HandshakeHandler {
    /** More than a frame may hold, so that a frame that is a little too big is answered and not cut off. */
    private static final long LARGEST_MESSAGE = 64L * 1024;

    private static final Duration IDLE = Duration.ofSeconds(75);
    private static final String COMPRESSION = "permessage-deflate";

    private final DefaultHandshakeHandler handler;
    private final ClosingTime closing;

    Handshake(ClosingTime closing) {
        this.closing = closing;
        JettyRequestUpgradeStrategy jetty = new JettyRequestUpgradeStrategy();
        jetty.addWebSocketConfigurer(bounds -> {
            bounds.setMaxTextMessageSize(LARGEST_MESSAGE);
            bounds.setMaxBinaryMessageSize(LARGEST_MESSAGE);
            bounds.setMaxFrameSize(LARGEST_MESSAGE);
            bounds.setIdleTimeout(IDLE);
        });
        this.handler = new DefaultHandshakeHandler(jetty);
    }

    @Override
    public boolean doHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler target,
            Map<String, Object> attributes)
            throws HandshakeFailureException {
        if (!closing.isRunning()) {
            response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
            return false;
        }
        withoutCompression(request);
        return handler.doHandshake(request, response, target, attributes);
    }

    /** Compression costs 80 KB and more for each socket and saves nothing on frames this small. */
    private static void withoutCompression(ServerHttpRequest request) {
        if (request instanceof ServletServerHttpRequest servlet) {
            ServletContextHandler context = ServletContextHandler.getServletContextHandler(
                    servlet.getServletRequest().getServletContext());
            WebSocketServerComponents.getWebSocketComponents(context)
                    .getExtensionRegistry()
                    .unregister(COMPRESSION);
        }
    }
}

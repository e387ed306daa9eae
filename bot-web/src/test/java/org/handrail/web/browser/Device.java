package org.handrail.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;

/** One person's device: its tabs share what is stored. Remembers what the pages asked for and complained about. */
final class Device implements AutoCloseable {
    private final BrowserContext context;
    private final String origin;
    private final Screen screen;
    private final List<WebSocketRoute> sockets = new ArrayList<>();
    private boolean cut;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Device(Browser browser, String origin, Screen screen) {
        this.origin = origin;
        this.screen = screen;
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(screen.width, screen.height));
        context.setDefaultTimeout(Chromium.PATIENCE_MS);
        context.routeWebSocket("**/v1/chat", this::connect);
        context.onRequest(request -> requests.add(url(request)));
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add(error.error()));
    }

    /** A new tab on the clinic's page, the chat not opened yet. */
    Tab tab() {
        Page page = context.newPage();
        page.onWebSocket(socket -> requests.add(socket.url()));
        page.navigate(origin + "/");
        return new Tab(page);
    }

    /** A new tab with the chat open. */
    Tab chat() {
        Tab tab = tab();
        tab.open();
        return tab;
    }

    BrowserContext context() {
        return context;
    }

    String origin() {
        return origin;
    }

    Screen screen() {
        return screen;
    }

    /** Every address asked for so far, sockets too. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Errors and warnings of the console, violations of the content security policy among them. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Takes the line away, as a tunnel or a lift does. */
    void cutLine() {
        cut = true;
        sockets.forEach(WebSocketRoute::close);
        sockets.clear();
    }

    void mendLine() {
        cut = false;
    }

    private void connect(WebSocketRoute socket) {
        if (cut) {
            socket.close();
        } else {
            socket.connectToServer();
            sockets.add(socket);
        }
    }

    private void listen(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    private static String url(Request request) {
        return request.url();
    }

    @Override
    public void close() {
        context.close();
    }
}

package org.handrail.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** One person's device: its tabs share what is stored. Remembers what the pages asked for and complained about. */
final class Device implements AutoCloseable {
    private final BrowserContext context;
    private final String origin;
    private final Screen screen;
    private final List<WebSocketRoute> sockets = new ArrayList<>();
    private final List<String> unheard = new ArrayList<>();
    private boolean cut;
    private boolean deaf;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Device(Browser browser, String origin, Screen screen) {
        this.origin = origin;
        this.screen = screen;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setReducedMotion(ReducedMotion.REDUCE));
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

    /** The guide as it comes out of the printer: the panel alone, without the page around it, on a Letter page. */
    Page paper() {
        Page page = context.newPage();
        page.setViewportSize(816, 1056);
        page.navigate(origin + "/widget/panel.html#clinic=demo&lang=en");
        page.locator(".guide-count").press("Enter");
        page.locator(".guide .paper h3").first().waitFor();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
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

    /** What the server says on the open socket gets lost from now on, until another one is opened. */
    void deafen() {
        deaf = true;
    }

    /** What was said and not heard. */
    List<String> unheard() {
        return List.copyOf(unheard);
    }

    private void connect(WebSocketRoute socket) {
        if (cut) {
            socket.close();
        } else {
            deaf = false;
            WebSocketRoute server = socket.connectToServer();
            server.onMessage(frame -> hear(socket, frame.text()));
            sockets.add(socket);
        }
    }

    private void hear(WebSocketRoute socket, String frame) {
        if (deaf) {
            unheard.add(frame);
        } else {
            socket.send(frame);
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

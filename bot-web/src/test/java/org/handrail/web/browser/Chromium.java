package org.handrail.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one browser of a test run. Where there is none the tests fail and say what to install; they are not skipped. */
final class Chromium implements AutoCloseable {
    private static final List<String> VARIABLES = List.of("HANDRAIL_BROWSER", "CHROME_BIN");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ON_MAC = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    /** Nothing of the browser's own may go out: what the tests see on the wire is the page's. */
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** How long a condition is waited for; a slow machine needs some of it, a test that passes never uses it up. */
    static final double PATIENCE_MS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Path executable = executable();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(flags()));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** Root is refused a sandbox by Chromium itself. */
    private static List<String> flags() {
        List<String> flags = new ArrayList<>(FLAGS);
        if ("root".equals(System.getProperty("user.name"))) {
            flags.add("--no-sandbox");
        }
        return flags;
    }

    private static Path executable() {
        return candidates()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No browser for the tests: install Chromium (Debian: apt-get install chromium; macOS: brew"
                                + " install --cask chromium) or set HANDRAIL_BROWSER to the path of one."));
    }

    private static Stream<Path> candidates() {
        Stream<Path> named =
                VARIABLES.stream().map(System::getenv).filter(Objects::nonNull).map(Path::of);
        Stream<Path> onPath = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(Objects.requireNonNullElse(System.getenv("PATH"), ""))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.of(named, onPath, ON_MAC.stream().map(Path::of)).flatMap(paths -> paths);
    }
}

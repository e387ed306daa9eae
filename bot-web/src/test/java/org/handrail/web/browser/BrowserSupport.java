package org.handrail.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real Chromium for the tests that need one. Where there is none they fail and say what to install; they are not skipped. */
public final class BrowserSupport implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ON_MAC = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private final Playwright playwright;
    private final Browser browser;

    private BrowserSupport(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it; close it after the tests. */
    public static BrowserSupport launch() {
        Path executable = executable();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox")));
        return new BrowserSupport(playwright, browser);
    }

    public Browser browser() {
        return browser;
    }

    static Path executable() {
        return candidates()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No browser for the tests: install Chromium (Debian: apt-get install chromium;"
                                + " macOS: brew install --cask chromium) or set BOT_TEST_BROWSER to the path of one."));
    }

    private static Stream<Path> candidates() {
        Stream<Path> named = Stream.of("BOT_TEST_BROWSER", "CHROME_BIN")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .map(Path::of);
        Stream<Path> onPath = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(Objects.requireNonNullElse(System.getenv("PATH"), ""))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.of(named, onPath, ON_MAC.stream().map(Path::of)).flatMap(paths -> paths);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

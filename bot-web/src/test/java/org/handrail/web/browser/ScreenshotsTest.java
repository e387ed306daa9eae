package org.handrail.web.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Makes the pictures of the documentation; see docs/widget.md for the command. With {@code -Dhandrail.screenshots=all} every
 * screen is kept, in target/screens.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "handrail.screenshots", matches = "true|all")
class ScreenshotsTest {
    private static final boolean ALL = "all".equals(System.getProperty("handrail.screenshots"));
    private static final Path FOLDER = Path.of(ALL ? "target/screens" : "../docs/images");
    /** The screens in the documentation, by the names of their pictures. */
    private static final Map<String, String> DOCUMENTED = Map.of(
            "welcome", "welcome",
            "question-many", "question",
            "cards", "card",
            "change-proposal", "change",
            "danger", "danger",
            "urgent-help", "help",
            "guide", "guide");

    @ParameterizedTest
    @EnumSource
    void everyScreen(Screen screen, Lender lender) {
        Tour.of(lender.device(screen), (name, tab) -> picture(name, screen, tab));
        if (ALL) {
            Tour.ofTheClosedOne(lender.device(screen), (name, tab) -> picture(name, screen, tab));
        }
    }

    @Test
    void theGuideOnPaper(Lender lender) {
        Device device = lender.device(Screen.DESKTOP);
        Tour.of(device, (name, tab) -> {
            if (name.equals("guide")) {
                Page paper = device.paper();
                paper.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("guide-print.png")));
                paper.close();
            }
        });
    }

    private static void picture(String name, Screen screen, Tab tab) {
        String kept = ALL ? name : DOCUMENTED.get(name);
        if (kept == null || (!ALL && screen == Screen.ZOOMED)) {
            return;
        }
        Path file = FOLDER.resolve(kept + "-" + screen.width + ".png");
        tab.page().screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}

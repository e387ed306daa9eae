package org.handrail.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.api.Test;

/** The guide leaves the chat: as a file, as text, and by a link that somebody else opens until it is stopped. */
@BrowserTest
class TakeawayTest {
    private static final String MINE = "Will <b>I</b> be less tired in June?";

    @Test
    void aPdfIsSavedWithWhatThePersonAdded(Lender lender) throws IOException {
        Tab tab = opened(lender.desktop());
        tab.at("#writing-add").fill(MINE);
        tab.at("#writing-add").press("Enter");
        assertThat(tab.at(".guide-top")).containsText(MINE);

        Download download = tab.page().waitForDownload(() -> tab.press("Save as PDF"));

        assertThat(download.suggestedFilename()).isEqualTo("my-guide.pdf");
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("My guide for the next visit", MINE);
        }
        assertThat(tab.at(".take-note")).hasText("Your PDF is saved with your downloads.");
    }

    @Test
    void aLinkIsOpenedByTheKeyboardReadBySomebodyElseAndStopped(Lender lender) {
        Device mine = lender.desktop();
        Tab tab = opened(mine);
        Keys keys = new Keys(tab);
        tab.at(".takeaway button").first().focus();
        keys.tabAndEnter("Share a link");
        assertThat(tab.at(".share-box")).containsText("Anybody who has the link can read your guide");
        assertThat(AxeTest.violations("about to share", tab)).isEmpty();
        keys.tabAndEnter("Make the link");
        assertThat(tab.at("#share-link")).isFocused();
        String link = tab.at("#share-link").inputValue();
        String secret = link.substring(link.indexOf('#') + 1);
        assertThat(AxeTest.violations("shared", tab)).isEmpty();

        Device theirs = lender.phone();
        Page page = theirs.context().newPage();
        page.navigate(link);

        assertThat(page.locator("main h1")).hasText("My guide for the next visit");
        assertThat(page.locator("#tools")).containsText("It can be read here until");
        assertThat(page.locator("main")).containsText("555-0100");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .isEqualTo(false);
        assertThat(theirs.requests()).allSatisfy(url -> assertThat(url).startsWith(theirs.origin()));
        assertThat(theirs.requests().stream().map(url -> url.replaceFirst("#.*", "")))
                .noneMatch(url -> url.contains(secret));
        assertThat(theirs.complaints()).isEmpty();

        tab.at(".takeaway button:text-is('Stop sharing')").press("Enter");
        assertThat(tab.at(".take-note")).hasText("The link does not work any more.");
        page.reload();

        assertThat(page.locator("main h1")).hasText("This link does not work any more.");
        assertThat(page.locator("main")).not().containsText("555-0100");
        assertThat(mine.complaints()).isEmpty();
    }

    @Test
    void onASmallScreenNothingIsCutOff(Lender lender) {
        Tab tab = opened(lender.device(Screen.ZOOMED));
        tab.press("Share a link");
        tab.press("Make the link");
        assertThat(tab.at("#share-link")).isVisible();

        assertThat(tab.at(".guide").evaluate("(page) => page.scrollWidth > page.clientWidth"))
                .isEqualTo(false);
    }

    private static Tab opened(Device device) {
        Tab tab = device.chat();
        Opening.begin(tab);
        tab.isAsked(Opening.NEXT_VISIT);
        tab.openGuide();
        assertThat(tab.button("Save as PDF")).isVisible();
        return tab;
    }
}

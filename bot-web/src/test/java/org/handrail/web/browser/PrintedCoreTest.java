package org.handrail.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.api.Test;

/** Printed by the browser, too, the core of an ordinary guide is two pages and the annex begins a new one. */
@BrowserTest
class PrintedCoreTest {
    private static final int CORE = 2;

    @Test
    void fromTheChatAndFromASharedLink(Lender lender) throws IOException {
        Device device = lender.desktop();
        Tab chat = device.chat();
        People.hormonePositive(chat);

        Page paper = device.paper();
        String annex = paper.locator(".guide .new-page h3").innerText();
        assertThat(corePages(paper, "A4", annex)).isLessThanOrEqualTo(CORE);
        assertThat(corePages(paper, "Letter", annex)).isLessThanOrEqualTo(CORE);

        chat.openGuide();
        chat.press("Share a link");
        chat.press("Make the link");
        PlaywrightAssertions.assertThat(chat.at("#share-link")).isFocused();
        Page shared = device.context().newPage();
        shared.navigate(chat.at("#share-link").inputValue());
        assertThat(shared.locator("main .new-page h2").innerText()).isEqualTo(annex);
        assertThat(corePages(shared, "A4", annex)).isLessThanOrEqualTo(CORE);
        assertThat(corePages(shared, "Letter", annex)).isLessThanOrEqualTo(CORE);
    }

    /** Pages before the one that begins with the annex. */
    private static int corePages(Page page, String format, String annex) throws IOException {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(format));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(i);
                text.setEndPage(i);
                if (text.getText(document).stripLeading().startsWith(annex)) {
                    return i - 1;
                }
            }
        }
        throw new AssertionError("no page begins with (%s)".formatted(annex));
    }
}

package org.handrail.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class BrowserSupportTest {
    @Test
    void aPageCanBeLookedAt() {
        try (BrowserSupport support = BrowserSupport.launch();
                Page page = support.browser().newPage()) {
            page.setContent("<h1>Good evening</h1>");

            assertThat(page.locator("h1").textContent()).isEqualTo("Good evening");
        }
    }
}

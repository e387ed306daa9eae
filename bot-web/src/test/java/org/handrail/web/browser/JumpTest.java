package org.handrail.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.api.Test;

/** Nobody has to go through the steps in order. */
@BrowserTest
class JumpTest {
    @Test
    void aLaterPartCanBeTakenFirstAndTheEarlierOneComesAfterwards(Lender lender) {
        Tab chat = lender.phone().chat();
        Opening.shortWay(chat);

        chat.press("Menu");
        chat.press("My answers");
        Locator goals = chat.at(".answers-step").filter(Tab.text("What matters to you"));
        assertThat(goals).containsText("1 question open");
        goals.getByText("Go to this part").click();

        chat.isAsked(Opening.GOAL);
        assertThat(chat.at("header")).containsText("Step 3 of 8");

        chat.press("Go back one question");
        chat.isAsked(Opening.WORRY);
    }
}

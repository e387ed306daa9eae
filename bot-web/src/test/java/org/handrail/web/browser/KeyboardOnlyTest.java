package org.handrail.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.api.Test;

/** From the clinic's page to the printed guide without a pointer, with the tab closed in the middle. */
@BrowserTest
class KeyboardOnlyTest {
    private static final String OWN_QUESTION = "Can I still travel to my sister in June?";

    @Test
    void aWholeConversationFromTheLauncherToTheGuideOnPaper(Lender lender) {
        Device device = lender.desktop();
        device.context().addInitScript("window.print = () => { document.documentElement.dataset.printed = 'yes'; }");
        Tab first = device.tab();
        Keys keys = new Keys(first);
        keys.open();
        begin(keys);
        whatChanged(first, keys);

        Tab second = comeBack(device, first);
        keys = new Keys(second);
        toTheEnd(second, keys);
        theGuide(second, keys);
        onPaper(device.paper());
    }

    private static void begin(Keys keys) {
        keys.tabTo("radio Yes, I agree");
        keys.press("Space");
        keys.tabAndEnter("Use this answer");
        keys.pick(Opening.AGE, "Yes, 18 or older");
        keys.pick(Opening.ROLE, "For me");
        keys.pick(Opening.NEXT_VISIT, "Within a week");
        keys.pick(Opening.WORRY, "3");
    }

    private static void whatChanged(Tab tab, Keys keys) {
        keys.tick(Opening.WHAT_CHANGED, "A scan showed growth", "New spots were seen");
        assertThat(tab.at(".card h2").filter(Tab.text("When a scan shows growth")))
                .isVisible();
        assertThat(tab.at(".card h2").filter(Tab.text("When a scan shows a new spot")))
                .isVisible();
        keys.pick(Opening.STAGE, "Yes, it is stage 4");
        tab.isAsked(Opening.TYPE);
    }

    /** The tab is closed; a new one shows what the old one showed, and asks what was asked. */
    private static Tab comeBack(Device device, Tab first) {
        List<String> before = first.transcript();
        first.page().close();
        Tab second = device.tab();
        new Keys(second).open();
        second.isAsked(Opening.TYPE);
        assertThat(second.transcript()).isEqualTo(before);
        assertThat(second.at("#question-heading")).isFocused();
        assertThat(second.at("#question-heading")).isInViewport();
        return second;
    }

    private static void toTheEnd(Tab tab, Keys keys) {
        keys.tabTo("Or write in your own words");
        tab.page().keyboard().type("triple negative");
        keys.press("Enter");
        keys.pick(Opening.GOAL, "A balance of these");
        keys.pick(Opening.HARD_SYMPTOM, "No");
        keys.tick(Opening.TREATMENT_NOW, "Chemo, by pill or drip");
        keys.write(Opening.OWN_QUESTION, OWN_QUESTION);
        keys.pick(Opening.GO_DEEPER, "No, this is enough");
        assertThat(tab.at(".card h2").filter(Tab.text("Your guide is ready"))).isVisible();
    }

    private static void theGuide(Tab tab, Keys keys) {
        keys.tabAndEnter("Open your guide");
        assertThat(tab.at(".guide h2")).hasText("My guide for the next visit");
        assertThat(tab.at(".guide h2")).isFocused();
        assertThat(tab.at(".guide .paper")).containsText(OWN_QUESTION);
        assertThat(tab.at(".guide .paper")).containsText("Was PD-L1 tested, and what was the score?");
        keys.tabAndEnter("Print");
        assertThat(tab.at("html")).hasAttribute("data-printed", "yes");
        keys.press("Escape");
        assertThat(tab.at(".guide")).isHidden();
        keys.press("Escape");
        assertThat(tab.launcher()).isFocused();
    }

    private static void onPaper(Page paper) {
        assertThat(paper.locator(".guide h2")).hasText("My guide for the next visit");
        assertThat(paper.locator(".guide .paper")).containsText(OWN_QUESTION);
        assertThat(paper.locator("#panel > header")).isHidden();
        assertThat(paper.locator("#panel > footer")).isHidden();
        assertThat(paper.locator("button:visible")).hasCount(0);
    }
}

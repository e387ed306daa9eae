package org.handrail.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.api.Test;

/** One conversation, however many tabs show it. */
@BrowserTest
class TwoTabsTest {
    @Test
    void whatIsAnsweredInOneTabIsSeenInTheOther(Lender lender) {
        Device device = lender.desktop();
        Tab first = device.chat();
        Opening.begin(first);
        Tab second = device.chat();
        second.isAsked(Opening.NEXT_VISIT);
        assertThat(second.transcript()).isEqualTo(first.transcript());

        second.choose(Opening.NEXT_VISIT, "Within a week");

        first.isAsked(Opening.WORRY);
        assertThat(first.at(".mine").last()).containsText("Within a week");
        assertThat(first.at(".mine")).hasCount(4);

        first.rate(Opening.WORRY, 3);

        first.isAsked(Opening.WHAT_CHANGED);
        second.isAsked(Opening.WHAT_CHANGED);
        assertThat(second.transcript()).isEqualTo(first.transcript());
    }

    @Test
    void whoLeavesQuicklyInOneTabLeavesNothingInTheOther(Lender lender) {
        Device device = lender.desktop();
        device.context().route("https://www.weather.gov/**", route -> route.fulfill());
        Tab first = device.chat();
        Opening.begin(first);
        Tab second = device.chat();
        second.isAsked(Opening.NEXT_VISIT);

        first.press("Leave quickly");

        first.page().waitForURL("https://www.weather.gov/");
        assertThat(second.at(".lines > li")).hasCount(0);
        assertThat(second.at(".question")).isHidden();
    }
}

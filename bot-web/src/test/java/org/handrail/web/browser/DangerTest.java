package org.handrail.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.api.Test;

/** Nothing comes before a sign of danger: the numbers at once, the focus on them, and no question until they answered. */
@BrowserTest
class DangerTest {
    @Test
    void aCryForBreathIsAnsweredWithTheNumbersAndNothingElse(Lender lender) {
        Tab chat = lender.phone().chat();
        Opening.shortWay(chat);

        chat.say("I can't breathe");

        Locator card = chat.at(".danger");
        assertThat(card).isFocused();
        assertThat(card).isInViewport();
        assertThat(card.locator("a[href='tel:911']")).isInViewport();
        assertThat(card.locator("a[href^='tel:555']")).containsText("555-0100");
        assertThat(chat.at(".question")).isHidden();
        assertThat(chat.at(".own-words")).isHidden();

        chat.press("I'm getting help");

        assertThat(card).hasCount(0);
        assertThat(chat.words("Thank you for telling me. We can stop here. Nothing else needs an answer now."))
                .isVisible();
        assertThat(chat.at(".question")).isHidden();
        assertThat(chat.at(".offers").last().locator("xpath=..")).isFocused();

        chat.press("Go on");

        chat.isAsked(Opening.WHAT_CHANGED);
    }

    @Test
    void whatOnlySoundsLikeDangerIsAskedAboutAndAfterNoTheTalkGoesOn(Lender lender) {
        Tab chat = lender.phone().chat();
        Opening.shortWay(chat);

        chat.say("my chest feels funny");

        Locator card = chat.at(".danger");
        assertThat(card).isFocused();
        assertThat(card.locator("h2")).hasText("Is this happening now?");
        assertThat(card.locator("a[href^='tel:555']")).isVisible();
        org.assertj.core.api.Assertions.assertThat(AxeTest.violations("asks whether now", chat))
                .isEmpty();
        org.assertj.core.api.Assertions.assertThat(PhoneTest.troubles("asks whether now", chat))
                .isEmpty();

        chat.press("No, not now");

        assertThat(card).hasCount(0);
        chat.isAsked(Opening.WHAT_CHANGED);

        chat.say("my chest feels funny");
        chat.press("Yes, now");

        assertThat(chat.at(".danger h2")).hasText("Please call for help now");
        assertThat(chat.at(".danger")).isFocused();
    }
}

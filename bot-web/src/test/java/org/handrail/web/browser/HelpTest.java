package org.handrail.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The net that needs no words: from every screen to the numbers and the list of signs, by keys alone, and without a line. */
@BrowserTest
class HelpTest {
    private static final String HELP = "I need urgent help";
    private static final String BREATH = "Hard to breathe, or chest pain";
    private static final String NOT_SAFE = "Not feeling safe with someone";
    private static final String NUMBER = ".help > .numbers a[href='tel:911']";

    @ParameterizedTest
    @CsvSource({"DESKTOP, false", "ZOOMED, false", "DESKTOP, true", "ZOOMED, true"})
    void byKeysAloneFromTheButtonToTheCardAndBack(Screen screen, boolean spanish, Lender lender) {
        Tab tab = lender.device(screen).tab();
        Keys keys = new Keys(tab);
        keys.open();
        tab.isAsked(Opening.CONSENT);
        if (spanish) {
            keys.tabAndEnter("Español");
            tab.isAsked("¿Quiere empezar?");
        }
        List<String> found = new ArrayList<>();

        String help = spanish ? "Necesito ayuda urgente" : HELP;
        assertThat(tab.at(".card").last()).containsText("\"" + help + "\"");

        keys.tabAndEnter(help);

        assertThat(tab.at(".help h2")).isFocused();
        assertThat(tab.at(NUMBER)).isInViewport();
        look(screen, "urgent help", tab, found);

        keys.tabAndEnter(spanish ? "Cuesta respirar" : BREATH);

        Locator card = tab.at(".danger");
        assertThat(card).isFocused();
        assertThat(card).isInViewport();
        assertThat(tab.at(".help")).isHidden();
        look(screen, "the card", tab, found);

        keys.tabAndEnter(spanish ? "Estoy pidiendo ayuda" : "I'm getting help");

        assertThat(card).hasCount(0);
        assertThat(tab.at(".own").last()).containsText(spanish ? "Cuesta respirar" : BREATH);
        assertThat(found).isEmpty();
    }

    private static void look(Screen screen, String name, Tab tab, List<String> found) {
        found.addAll(AxeTest.violations(name, tab));
        if (screen != Screen.DESKTOP) {
            found.addAll(PhoneTest.troubles(name, tab));
        }
    }

    @Test
    void noneOfTheseSaysTheNumbersOnceMoreAndLeadsToAPerson(Lender lender) {
        Tab tab = lender.phone().tab();
        Keys keys = new Keys(tab);
        keys.open();
        tab.isAsked(Opening.CONSENT);

        keys.tabAndEnter(HELP);
        assertThat(tab.at(".signs")).isVisible();
        keys.tabAndEnter("None of these");

        assertThat(tab.at(".help h3").filter(Tab.text("You can call anyway"))).isFocused();
        keys.tabTo("Call Emergency: 911");
        keys.tabAndEnter("Talk to a person");
        assertThat(tab.at(".lines")).containsText("you want to talk with a person");
        assertThat(tab.at(".help")).isHidden();
    }

    @Test
    void isAnsweredWhilePausedWhileACardWaitsAndAfterTheEnd(Lender lender) {
        Tab tab = lender.phone().chat();
        tab.isAsked(Opening.CONSENT);
        tab.at(".menu-button").click();
        tab.press("Pause");
        assertThat(tab.at(".mode")).isVisible();
        tap(tab, "A fever, chills, or a hot, red wound");
        assertThat(tab.at(".danger h2")).hasText("Please call your cancer team now");

        tap(tab, BREATH);
        assertThat(tab.at(".danger h2")).hasText("Please call for help now");
        assertThat(tab.at(".danger")).isFocused();

        Tab ended = lender.phone().chat();
        ended.choose(Opening.CONSENT, "Not now");
        assertThat(ended.words("This conversation has ended").first()).isVisible();
        tap(ended, BREATH);
        assertThat(ended.at(".danger")).isFocused();
    }

    @Test
    void whoMayBeWatchedLeavesNoWordOnTheScreen(Lender lender) {
        Tab tab = lender.phone().chat();
        tab.isAsked(Opening.CONSENT);

        tap(tab, NOT_SAFE);

        assertThat(tab.at(".danger.quiet")).isFocused();
        assertThat(tab.at("body").innerText()).doesNotContainIgnoringCase("safe with");
        tab.press("Continue");
        assertThat(tab.at(".danger")).hasCount(0);
        assertThat(tab.at("body").innerText()).doesNotContainIgnoringCase("safe");
    }

    /** The page itself, never opened before, the numbers and the list are there; the tap goes out once the line is back. */
    @Test
    void withoutALineEverythingIsThereAndATapIsSentLater(Lender lender) {
        Device device = lender.phone();
        Tab tab = device.chat();
        tab.isAsked(Opening.CONSENT);
        tab.page().waitForCondition(() -> device.requests().stream().anyMatch(url -> url.contains("/pages-style-")));
        tab.page().waitForLoadState(LoadState.NETWORKIDLE);
        device.context().setOffline(true);
        device.cutLine();
        assertThat(tab.at(".line-state")).isVisible();

        tap(tab, BREATH);

        assertThat(tab.at(".sign-state")).containsText("Not sent yet");
        assertThat(tab.at(".sign-state")).isFocused();
        assertThat(tab.at(NUMBER)).isVisible();
        assertThat(AxeTest.violations("not sent yet", tab)).isEmpty();

        device.context().setOffline(false);
        device.mendLine();

        assertThat(tab.at(".danger")).isFocused();
    }

    /** The second time on a device, the first thing that happens is that nothing can be reached. */
    @Test
    void theNumbersToldLastAreThereBeforeAnythingIsConnected(Lender lender) {
        Device device = lender.phone();
        Tab before = device.chat();
        before.isAsked(Opening.CONSENT);
        before.page().close();
        device.cutLine();
        device.context().route("**/v1/**", route -> route.abort());

        Tab tab = device.chat();
        assertThat(tab.at(".line-state")).isVisible();
        tab.press(HELP);

        assertThat(tab.at(NUMBER)).isInViewport();
        assertThat(tab.at(".sign-state")).containsText("as soon as the chat is connected");
        assertThat(tab.at("footer a[href='tel:911']")).isInViewport();
    }

    private static void tap(Tab tab, String sign) {
        tab.press(HELP);
        tab.press(sign);
    }
}

package org.handrail.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The language is changed at any time: the whole chat changes, frame and all, and nothing of what was begun is lost. */
@BrowserTest
class LanguageTest {
    /** All that is seen and not marked as being in English; what was told aloud before stays in the log of telling. */
    private static final String SPANISH = """
        (body) => {
          const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
          const seen = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const place = node.parentElement;
            if (place.checkVisibility() && !place.closest("[lang='en'], [role='log']")) seen.push(node.data);
          }
          return seen.join('\\n');
        }\
        """;

    private static final String CONSENT = "¿Quiere empezar?";

    @Test
    void changesByTheKeyboardInTheMiddleOfAnAnswer(Lender lender) {
        Device device = lender.desktop();
        Tab tab = device.chat();
        tab.isAsked(Opening.CONSENT);
        tab.choice("Yes, I agree").click();
        tab.at("#own-words").fill("I am so tired");

        tab.at(".reader .language").press("Enter");

        tab.isAsked(CONSENT);
        assertThat(tab.at("#question-heading")).isFocused();
        assertThat(tab.at("input[value=AGREE]")).isChecked();
        assertThat(tab.at("#own-words")).hasValue("I am so tired");
        assertThat(tab.button("Hablar con una persona")).isVisible();
        assertThat(tab.at("html")).hasAttribute("lang", "es");
        assertThat(tab.at(".line").first()).hasAttribute("lang", "en");
        assertThat(device.complaints()).isEmpty();
    }

    @Test
    void isTheSameAfterTheChatIsOpenedAgain(Lender lender) {
        Device device = lender.desktop();
        Tab tab = device.chat();
        tab.at(".reader .language").click();
        tab.isAsked(CONSENT);

        tab.page().reload();
        tab.open();

        tab.isAsked(CONSENT);
        assertThat(tab.button("Salir rápido")).isVisible();
        tab.press("Menú");
        tab.at(".menu .language").click();
        tab.isAsked(Opening.CONSENT);
        assertThat(tab.button("Leave quickly")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE", "ZOOMED"})
    void everyScreenIsSpanishFitsAndHasNoViolation(Screen screen, Lender lender) {
        List<String> found = new ArrayList<>();
        Tab tab = lender.device(screen).chat();
        tab.at(".reader .language").click();
        tab.isAsked(CONSENT);
        look(screen, "consent", tab, found);
        tab.press("Menú");
        look(screen, "menu", tab, found);
        tab.press("Mis respuestas");
        assertThat(tab.at(".answers h2")).hasText("Mis respuestas");
        look(screen, "no answers", tab, found);
        tab.press("Volver al chat");
        tab.at("input[value=AGREE]").check();
        tab.submit();
        tab.at("input[value=YES]").check();
        tab.submit();
        tab.at("input[value=PATIENT]").check();
        tab.submit();
        tab.openGuide();
        look(screen, "guide", tab, found);
        tab.press("Volver al chat");
        tab.say("no puedo respirar");
        assertThat(tab.at(".danger .calls")).containsText("Llamar a");
        look(screen, "danger", tab, found);

        assertThat(found).isEmpty();
    }

    /** English that is left over shows itself by its most frequent words. */
    private static void look(Screen screen, String name, Tab tab, List<String> found) {
        found.addAll(AxeTest.violations(name, tab));
        if (screen != Screen.DESKTOP) {
            found.addAll(PhoneTest.troubles(name, tab));
        }
        String words = (String) tab.at("body").evaluate(SPANISH);
        if (words.matches("(?is).*\\b(the|your|you|and|with)\\b.*")) {
            found.add(name + " is not all Spanish: " + words);
        }
    }

    @Test
    void whoComesBackAfterDaysIsAskedWhatChanged(Lender lender) {
        Device device = lender.desktop();
        Tab before = device.chat();
        Opening.shortWay(before);
        before.page().close();

        Tab after = device.tab();
        after.page().clock().setFixedTime(Instant.now().plus(Duration.ofDays(2)).toEpochMilli());
        after.page().reload();
        after.open();

        assertThat(after.at(".return h2")).hasText("Welcome back");
        assertThat(AxeTest.violations("come back", after)).isEmpty();
        after.press("Something changed since last time");
        after.isAsked(Opening.NEXT_VISIT);
        assertThat(after.at(".return")).isHidden();
        assertThat(after.button("Keep my earlier answer")).isVisible();
    }
}

package org.handrail.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.api.Test;

/** The guide made one's own without a pointer: added to, picked from, edited, removed from, and still so after a reload. */
@BrowserTest
class GuideEditsTest {
    private static final String PICK = "Put in my top three: ";
    private static final String MINE = "Will I be less tired in June?";
    private static final String EDITED = "What can we do next, in plain words?";

    @Test
    void everythingByKeyboardAndStillThereAfterAReload(Lender lender) {
        Tab tab = opened(lender.desktop());
        Keys keys = new Keys(tab);
        add(tab, keys);
        pickThree(tab, keys);
        edit(tab, keys);
        removeAndUndo(tab, keys);
        List<String> before = tab.at(".question-line > span").allInnerTexts();
        assertThat(AxeTest.violations("guide", tab)).isEmpty();

        tab.page().reload();
        tab.open();
        tab.openGuide();

        assertThat(tab.at(".guide-top .picked")).hasCount(3);
        assertThat(tab.at(".question-line > span").allInnerTexts()).isEqualTo(before);
        assertThat(before).contains(MINE, EDITED);
        assertThat(tab.at(".tag").filter(Tab.text("in my own words"))).hasCount(1);
    }

    @Test
    void onAPhoneNothingIsCutOff(Lender lender) {
        Tab tab = opened(lender.device(Screen.ZOOMED));
        tab.at(".guide-next .change").first().click();
        assertThat(tab.at(".more-acts")).isVisible();
        Object wider = tab.at(".guide").evaluate("(page) => page.scrollWidth > page.clientWidth");
        assertThat(wider).isEqualTo(false);
        Object small = tab.at(".guide").evaluate("""
            (page) => [...page.querySelectorAll('button')].filter((each) => each.offsetParent)
              .map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44).length\
            """);
        assertThat(small).isEqualTo(0);
    }

    @Test
    void aScriptThatCannotBeLoadedIsToldAndAskedForAgain(Lender lender) {
        Device device = lender.desktop();
        device.context().route(Pattern.compile(".*/widget/pages-[^?]*$"), route -> route.abort());
        Tab tab = device.chat();
        Opening.begin(tab);
        tab.at(".guide-count").click();
        assertThat(tab.at(".guide")).containsText("This page could not be opened.");

        tab.press("Try again");

        assertThat(tab.at(".guide-top")).isVisible();
        assertThat(tab.at(".guide h2")).isFocused();
    }

    private static Tab opened(Device device) {
        Tab tab = device.chat();
        Opening.begin(tab);
        tab.isAsked(Opening.NEXT_VISIT);
        tab.at(".guide-count").press("Enter");
        assertThat(tab.at(".guide h2")).isFocused();
        assertThat(tab.at(".guide-top")).isVisible();
        return tab;
    }

    private static void add(Tab tab, Keys keys) {
        keys.tabTo("Add a question of my own");
        tab.page().keyboard().type(MINE);
        keys.press("Enter");
        assertThat(tab.at(".guide-top li").first()).containsText(MINE);
        kept(tab);
        assertThat(keys.focused()).isEqualTo("Add a question of my own");
        assertThat(tab.at("#writing-add")).hasValue("");
    }

    private static void pickThree(Tab tab, Keys keys) {
        for (int picked = 1; picked <= 3; picked++) {
            keys.tabAndEnter(PICK);
            assertThat(tab.at(".guide-top .picked")).hasCount(picked);
            kept(tab);
            assertThat(keys.focused()).startsWith(PICK);
        }
    }

    private static void edit(Tab tab, Keys keys) {
        keys.tabAndEnter("Change: ");
        keys.tabAndEnter("Edit the words: ");
        Page page = tab.page();
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(EDITED);
        keys.press("Enter");
        assertThat(tab.words(EDITED)).isVisible();
        kept(tab);
        assertThat(keys.focused()).isEqualTo("Edit the words: " + EDITED);
    }

    private static void removeAndUndo(Tab tab, Keys keys) {
        int before = tab.at(".question-line").count();
        keys.tabAndEnter("Remove: ");
        assertThat(tab.at(".gone")).isVisible();
        assertThat(tab.at(".question-line")).hasCount(before - 1);
        kept(tab);
        assertThat(keys.focused()).isEqualTo("Undo: " + EDITED);
        keys.press("Enter");
        assertThat(tab.at(".question-line")).hasCount(before);
        kept(tab);
        assertThat(keys.focused()).isEqualTo("Change: " + EDITED);
    }

    /** What was changed is kept: nothing is being saved any more. */
    private static void kept(Tab tab) {
        assertThat(tab.at(".saving")).isEmpty();
    }
}

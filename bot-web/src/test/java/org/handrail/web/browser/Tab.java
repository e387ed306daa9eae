package org.handrail.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** A tab on the clinic's page, and the chat in it, used with a pointer. Every step waits for what it needs to see. */
final class Tab {
    private final Page page;
    private final FrameLocator panel;

    Tab(Page page) {
        this.page = page;
        this.panel = page.frameLocator("iframe[title='Chat guide']");
    }

    Page page() {
        return page;
    }

    Locator launcher() {
        return page.locator(".launcher");
    }

    Locator frame() {
        return page.locator("iframe[title='Chat guide']");
    }

    void open() {
        launcher().click();
        assertThat(at(".names")).isVisible();
    }

    Locator at(String selector) {
        return panel.locator(selector);
    }

    Locator button(String label) {
        return panel.getByRole(
                AriaRole.BUTTON,
                new FrameLocator.GetByRoleOptions().setName(label).setExact(true));
    }

    Locator words(String text) {
        return panel.getByText(text, new FrameLocator.GetByTextOptions().setExact(true));
    }

    void press(String label) {
        button(label).click();
    }

    /** Waits until this is what is asked. */
    void isAsked(String ask) {
        assertThat(at("#question-heading")).hasText(ask);
    }

    /** Waits for the question after this one, or for the end of all questions, which is "". */
    String asksSomethingElseThan(String before) {
        return String.valueOf(at("#panel")
                .elementHandle()
                .ownerFrame()
                .waitForFunction("""
                    (before) => {
                      const place = document.querySelector('.question-place');
                      const ask = place.hidden ? '' : document.querySelector('#question-heading').textContent;
                      return ask === before ? null : { ask };
                    }\
                    """, before)
                .evaluate("(found) => found.ask"));
    }

    void choose(String ask, String... labels) {
        isAsked(ask);
        for (String label : labels) {
            choice(label).click();
        }
        submit();
    }

    /** The row of a choice; a hint may follow its label. */
    Locator choice(String label) {
        return at(".choice").filter(new Locator.FilterOptions().setHasText(startsWith(label)));
    }

    static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** The browser reads the pattern, so it is escaped its way. */
    private static Pattern startsWith(String text) {
        return Pattern.compile("^" + text.replaceAll("[^\\w ]", "\\\\$0"));
    }

    void rate(String ask, int number) {
        isAsked(ask);
        at(".scale label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + number + "$")))
                .click();
        submit();
    }

    void write(String ask, String text) {
        isAsked(ask);
        at("#words").fill(text);
        submit();
    }

    /** One of the ways out below the question: "Skip", "I'm not sure", … */
    void wayOut(String ask, String label) {
        isAsked(ask);
        press(label);
    }

    void submit() {
        at(".question .primary").click();
    }

    /** In the line for one's own words; Enter sends. */
    void say(String text) {
        at("#own-words").fill(text);
        at("#own-words").press("Enter");
    }

    void openGuide() {
        at(".guide-count").click();
        assertThat(at(".guide .paper h3").first()).isVisible();
    }

    /** Every line of the conversation as it stands on the screen. */
    List<String> transcript() {
        return at(".lines > li").allInnerTexts();
    }
}

package org.handrail.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Goes through one conversation and stops at every kind of screen there is. What is looked at there is the test's matter. */
final class Tour {
    private final Device device;
    private final Visitor visitor;

    private Tour(Device device, Visitor visitor) {
        this.device = device;
        this.visitor = visitor;
    }

    @FunctionalInterface
    interface Visitor {
        void look(String screen, Tab tab);
    }

    static void of(Device device, Visitor visitor) {
        Tour tour = new Tour(device, visitor);
        Tab tab = device.tab();
        visitor.look("demo-page", tab);
        tab.open();
        tour.opening(tab);
        tour.ownWords(tab);
        tour.changing(tab);
        tour.places(tab);
        tour.dangers(tab);
        tour.paused(tab);
        tour.toTheEnd(tab);
        tour.offline(tab);
    }

    /** A second conversation, which ends at once. */
    static void ofTheClosedOne(Device device, Visitor visitor) {
        Tab tab = device.chat();
        tab.choose(Opening.CONSENT, "Not now");
        assertThat(tab.words("This conversation has ended").first()).isVisible();
        visitor.look("closed", tab);
    }

    private void opening(Tab tab) {
        tab.isAsked(Opening.CONSENT);
        visitor.look("welcome", tab);
        Opening.begin(tab);
        tab.isAsked(Opening.NEXT_VISIT);
        visitor.look("question-one", tab);
        tab.choose(Opening.NEXT_VISIT, "Within a week");
        tab.isAsked(Opening.WORRY);
        visitor.look("question-number", tab);
        tab.wayOut(Opening.WORRY, "Skip");
        tab.isAsked(Opening.WHAT_CHANGED);
        visitor.look("question-many", tab);
    }

    private void ownWords(Tab tab) {
        tab.say("the scan showed growth and there are new spots");
        assertThat(tab.button("Yes, that is right")).isVisible();
        visitor.look("did-you-mean", tab);
        tab.press("No");
        tab.choose(Opening.WHAT_CHANGED, "A scan showed growth");
        tab.isAsked(Opening.STAGE);
        visitor.look("cards", tab);
        tab.at(".card details summary").last().click();
        visitor.look("card-with-more-open", tab);
    }

    private void changing(Tab tab) {
        tab.choose(Opening.STAGE, "Yes, it is stage 4");
        tab.choose(Opening.TYPE, "I was told HER2-low");
        tab.choose(Opening.HORMONE_RESULT, "No, ER and PR are negative");
        tab.isAsked(Opening.GOAL);
        tab.press("Change this answer: I was told HER2-low");
        tab.choose(Opening.TYPE, "Triple-negative");
        assertThat(tab.button("Leave it as it was")).isVisible();
        visitor.look("change-proposal", tab);
        tab.press("Leave it as it was");
        tab.isAsked(Opening.GOAL);
        visitor.look("after-a-change", tab);
    }

    private void places(Tab tab) {
        tab.at(".menu-button").click();
        visitor.look("menu", tab);
        tab.press("My answers");
        assertThat(tab.at(".answers h3").first()).isVisible();
        visitor.look("my-answers", tab);
        tab.press("Back to the chat");
        tab.openGuide();
        visitor.look("guide-early", tab);
        tab.press("Back to the chat");
        urgentHelp(tab);
    }

    private void urgentHelp(Tab tab) {
        tab.press("I need urgent help");
        assertThat(tab.at(".signs")).isVisible();
        visitor.look("urgent-help", tab);
        tab.press("None of these");
        visitor.look("urgent-help-none", tab);
        tab.press("Back to the chat");
    }

    private void dangers(Tab tab) {
        tab.say("I can't breathe");
        assertThat(tab.at(".danger")).isVisible();
        visitor.look("danger", tab);
        tab.press("I'm getting help");
        assertThat(tab.button("Go on")).isVisible();
        visitor.look("after-danger", tab);
        tab.press("Go on");
        tab.isAsked(Opening.GOAL);
        tab.say("my husband hits me and I am afraid of him");
        assertThat(tab.at(".danger.quiet")).isVisible();
        visitor.look("danger-quiet", tab);
        tab.press("Continue");
        assertThat(tab.at(".danger")).hasCount(0);
        tab.press("Go on");
        tab.isAsked(Opening.GOAL);
    }

    private void paused(Tab tab) {
        tab.at(".menu-button").click();
        tab.press("Pause");
        assertThat(tab.at(".mode")).isVisible();
        visitor.look("paused", tab);
        tab.at(".mode").getByRole(AriaRole.BUTTON).first().click();
        tab.isAsked(Opening.GOAL);
    }

    private void toTheEnd(Tab tab) {
        tab.choose(Opening.GOAL, "A balance of these");
        tab.choose(Opening.HARD_SYMPTOM, "No");
        tab.choose(Opening.TREATMENT_NOW, "Chemo, by pill or drip");
        tab.isAsked(Opening.OWN_QUESTION);
        visitor.look("question-text", tab);
        tab.write(Opening.OWN_QUESTION, "What would you do first?");
        tab.choose(Opening.GO_DEEPER, "No, this is enough");
        assertThat(tab.button("Open your guide")).isVisible();
        visitor.look("guide-ready", tab);
        tab.openGuide();
        visitor.look("guide", tab);
        changingTheGuide(tab);
        tab.press("Back to the chat");
    }

    private void changingTheGuide(Tab tab) {
        tab.at(".star").first().click();
        assertThat(tab.at(".guide-top .picked")).hasCount(1);
        tab.at(".guide-going .change").first().click();
        visitor.look("guide-line-open", tab);
        tab.at(".guide-going [data-key$=' edit']").first().click();
        visitor.look("guide-words", tab);
        tab.press("Cancel");
        tab.at(".guide-going [data-key$=' remove']").first().click();
        assertThat(tab.at(".gone")).isVisible();
        visitor.look("guide-removed", tab);
    }

    private void offline(Tab tab) {
        device.cutLine();
        assertThat(tab.at(".line-state")).hasText(Pattern.compile("^Reconnecting"));
        visitor.look("reconnecting", tab);
        device.mendLine();
        assertThat(tab.at(".line-state")).isHidden();
    }
}

package org.handrail.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Frame;
import java.util.ArrayList;
import java.util.List;
import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe finds nothing to mend on any screen, neither in the chat nor on the page around it. */
@BrowserTest
class AxeTest {
    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE", "ZOOMED"})
    void noScreenHasAViolation(Screen screen, Lender lender) {
        List<String> found = new ArrayList<>();

        Tour.of(lender.device(screen), (name, tab) -> found.addAll(violations(name, tab)));
        Tour.ofTheClosedOne(lender.device(screen), (name, tab) -> found.addAll(violations(name, tab)));

        assertThat(found).isEmpty();
    }

    static List<String> violations(String screen, Tab tab) {
        AxeResults results = new AxeBuilder(tab.page()).analyze();
        if (tab.page().frames().stream().anyMatch(AxeTest::isPanel)) {
            assertThat(results.getPasses())
                    .as("axe looked into the chat on %s", screen)
                    .anyMatch(AxeTest::isInFrame);
        }
        return results.getViolations().stream()
                .map(rule -> screen + ": " + words(rule))
                .toList();
    }

    private static boolean isPanel(Frame frame) {
        return frame.url().contains("/widget/panel.html");
    }

    /** Inside a frame the target has one more part: the frame itself. */
    private static boolean isInFrame(Rule rule) {
        return rule.getNodes().stream()
                .anyMatch(node -> node.getTarget() instanceof List<?> target && target.size() > 1);
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}

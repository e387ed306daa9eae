package org.handrail.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The same tab for hands that use no pointer: Tab, arrows, Space, Enter and letters, nothing else. */
final class Keys {
    private static final int STEPS_MOST = 60;
    private static final String FOCUSED = """
        () => {
          let focused = document.activeElement;
          while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
          if (!focused || focused.tagName === 'IFRAME' || focused === document.body) return '';
          const kind = focused.type === 'radio' ? 'radio ' : '';
          const label = focused.getAttribute('aria-label') ?? (focused.labels?.[0] ?? focused).textContent;
          return kind + label.trim();
        }\
        """;
    private static final String RADIO = "radio ";

    private final Tab tab;
    private final Page page;

    Keys(Tab tab) {
        this.tab = tab;
        this.page = tab.page();
    }

    void open() {
        tabTo("Chat with the guide");
        press("Enter");
        assertThat(tab.at(".names")).isVisible();
    }

    /** A question with one answer, or a scale. */
    void pick(String ask, String label) {
        isAsked(ask);
        tabTo(RADIO);
        for (int i = 0; i < STEPS_MOST && !focused().startsWith(RADIO + label); i++) {
            press("ArrowDown");
        }
        press("Space");
        tabAndEnter("Use this ");
    }

    void tick(String ask, String... labels) {
        isAsked(ask);
        for (String label : labels) {
            tabTo(label);
            press("Space");
        }
        tabAndEnter("Use these answers");
    }

    void write(String ask, String text) {
        isAsked(ask);
        tabTo("Your words");
        page.keyboard().type(text);
        tabAndEnter("Use these words");
    }

    void wayOut(String ask, String label) {
        isAsked(ask);
        tabAndEnter(label);
    }

    void tabAndEnter(String start) {
        tabTo(start);
        press("Enter");
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** The next thing whose name begins like this; what was passed is named when it is not there. */
    void tabTo(String start) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < STEPS_MOST; i++) {
            press("Tab");
            if (focused().startsWith(start)) {
                return;
            }
            passed.add(focused());
        }
        throw new AssertionError("No Tab leads to \"%s\"; passed: %s".formatted(start, passed));
    }

    /** The question stands there, and the focus is on it: the next Tab leads into it. */
    private void isAsked(String ask) {
        tab.isAsked(ask);
        assertThat(tab.at("#question-heading")).isFocused();
    }

    String focused() {
        for (Frame frame : page.frames().reversed()) {
            String name = String.valueOf(frame.evaluate(FOCUSED));
            if (!name.isEmpty() && (Boolean) frame.evaluate("() => document.hasFocus()")) {
                return name;
            }
        }
        return "";
    }
}

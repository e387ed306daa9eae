package org.handrail.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thumb, a small screen, large letters: nothing is cut off, nothing is too small to hit, the ways out are always there. */
@BrowserTest
class PhoneTest {
    /** What a script in the page reports as too small, or wider than the screen. */
    private static final String LOOK = """
        () => {
          const least = 43.5;
          const seen = (e) => e.checkVisibility() && getComputedStyle(e).clipPath === 'none';
          const name = (e) => e.className + ' "' + (e.getAttribute('aria-label') ?? e.textContent).trim().slice(0, 40) + '"';
          const targets = [...document.querySelectorAll('button, a[href], summary, label.choice, .scale label, textarea')];
          const small = targets.filter(seen).filter((e) => !e.closest('body > header, body > main, .next-place'))
            .map((e) => [e, e.getBoundingClientRect()])
            .filter(([, box]) => box.width < least || box.height < least)
            .map(([e, box]) => `${name(e)} is ${Math.round(box.width)} x ${Math.round(box.height)}`);
          const wide = [document.documentElement, document.querySelector('#panel > main')]
            .filter((e) => e && e.scrollWidth > e.clientWidth)
            .map((e) => `${e.tagName} is ${e.scrollWidth} wide in ${e.clientWidth}`);
          return [...small, ...wide];
        }\
        """;

    private static final List<String> ALWAYS_THERE = List.of(
            "footer a[href='tel:911']",
            "footer a[href^='tel:555']",
            "footer button >> nth=0",
            "footer button >> nth=1",
            "footer button >> nth=2",
            "footer .help-button");

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "ZOOMED"})
    void everyScreenFitsAndEveryTargetCanBeHit(Screen screen, Lender lender) {
        List<String> found = new ArrayList<>();

        Tour.of(lender.device(screen), (name, tab) -> found.addAll(troubles(name, tab)));
        Tour.ofTheClosedOne(lender.device(screen), (name, tab) -> found.addAll(troubles(name, tab)));

        assertThat(found).isEmpty();
    }

    static List<String> troubles(String name, Tab tab) {
        List<String> found = new ArrayList<>();
        tab.page()
                .frames()
                .forEach(
                        frame -> ((List<?>) frame.evaluate(LOOK)).forEach(trouble -> found.add(name + ": " + trouble)));
        if (tab.frame().isVisible()) {
            ALWAYS_THERE.stream()
                    .filter(out -> !isOnScreen(tab.at("#panel > " + out)))
                    .forEach(out -> found.add(name + ": out of sight is " + out));
        } else {
            assertThat(tab.launcher().boundingBox().height).isGreaterThanOrEqualTo(44);
        }
        return found;
    }

    private static boolean isOnScreen(Locator target) {
        return (Boolean) target.evaluate("""
            (e) => {
              const box = e.getBoundingClientRect();
              return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
            }\
            """);
    }
}

package org.handrail.web.browser;

/** The sizes people have, in CSS pixels. */
enum Screen {
    DESKTOP(1280, 800),
    PHONE(360, 740),
    /** A screen of 1280 × 1024 at 400 %, as WCAG 1.4.10 asks. */
    ZOOMED(320, 256);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}

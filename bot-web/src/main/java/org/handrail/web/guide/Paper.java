package org.handrail.web.guide;

/** What it is printed on. */
enum Paper {
    A4("A4"),
    LETTER("letter");

    private final String css;

    Paper(String css) {
        this.css = css;
    }

    /** The name of its size in CSS. */
    String css() {
        return css;
    }
}

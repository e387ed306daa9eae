package org.handrail.web.guide;

/** How large the letters are printed. */
enum LetterSize {
    /** As small as it may be and still be read with ease; so the core keeps to two pages. */
    NORMAL(11),
    /** Large print as the clinical brief asks for it (6.1). */
    LARGE(18);

    private final int points;

    LetterSize(int points) {
        this.points = points;
    }

    /** Of the running text, in points. */
    int points() {
        return points;
    }
}

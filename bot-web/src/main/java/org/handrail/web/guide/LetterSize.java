package org.handrail.web.guide;

/** How large the letters are printed. */
enum LetterSize {
    NORMAL(12),
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

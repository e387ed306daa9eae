package org.handrail.web.cli;

import org.handrail.core.problem.Place;
import org.handrail.core.wording.WordingReport;

/** A text that may be as it is, because somebody put their name to a reason. */
record WaivedText(String in, String file, int line, int column, String what, String reason, String by, String until) {

    static WaivedText of(String in, WordingReport.Waived waived) {
        Place place = waived.place();
        return new WaivedText(
                in,
                place.file(),
                place.line(),
                place.column(),
                waived.what(),
                waived.waiver().reason(),
                waived.waiver().by(),
                waived.waiver().until().toString());
    }

    /** Two lines: where and what, then who let it be and why. */
    String text() {
        return "%s %s:%d:%d: %s [waived]%n    %s (%s, until %s)"
                .formatted(in, file, line, column, what, reason, by, until);
    }
}

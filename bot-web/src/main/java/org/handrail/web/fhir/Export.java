package org.handrail.web.fhir;

import org.hl7.fhir.r4.model.Bundle;

/** What came of the wish to hand a conversation on. */
sealed interface Export {

    /** The bundle to hand on. */
    record Made(Bundle bundle) implements Export {}

    /** Nothing is handed on. */
    record Refused(Refusal because) implements Export {}

    /** Why nothing is. */
    enum Refusal {
        /** A question nobody may pass over waits: consent, age. */
        NOT_BEGUN("not_begun", "There is nothing to hand on yet.", "Answer the first questions, then try again."),
        /** The conversation was closed: no consent, under 18. */
        CLOSED("closed", "This talk has ended, and nothing of it is handed on.", "Call the clinic if you need help.");

        private final String code;
        private final String title;
        private final String fix;

        Refusal(String code, String title, String fix) {
            this.code = code;
            this.title = title;
            this.fix = fix;
        }

        String code() {
            return code;
        }

        String title() {
            return title;
        }

        String fix() {
            return fix;
        }
    }
}

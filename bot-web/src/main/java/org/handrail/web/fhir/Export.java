package org.handrail.web.fhir;

import org.handrail.web.conversations.Leaving;
import org.hl7.fhir.r4.model.Bundle;

/** What came of the wish to hand a conversation on. */
sealed interface Export {

    /** The bundle to hand on. */
    record Made(Bundle bundle) implements Export {}

    /** Nothing is handed on. */
    record Refused(Leaving.Barred because) implements Export {}
}

package org.handrail.web.fhir;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Bundle;

/** Bundles as FHIR's JSON. The context is made once, at the first bundle: it takes about a second. */
final class FhirJson {
    private FhirJson() {}

    private static final class Context {
        static final FhirContext R4 = FhirContext.forR4();
    }

    static String write(Bundle bundle) {
        return Context.R4.newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle);
    }
}

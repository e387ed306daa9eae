/** A conversation handed on as FHIR R4: what the person reported and their guide, nothing else (docs/reference/fhir.md). */
@NullMarked
package org.handrail.web.fhir;

import org.jspecify.annotations.NullMarked;

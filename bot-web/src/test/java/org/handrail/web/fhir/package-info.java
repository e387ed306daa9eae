/** What is handed on as FHIR, put to the test. */
@NullMarked
package org.handrail.web.fhir;

import org.jspecify.annotations.NullMarked;

package org.handrail.web.fhir;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.handrail.web.conversations.Admission;
import org.handrail.web.conversations.Answers;
import org.handrail.web.conversations.Kept;
import org.handrail.web.conversations.Leaving;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands a person their conversation as a FHIR bundle, when they ask for it. Nothing is sent anywhere else. */
@RestController
class FhirController {
    private static final MediaType FHIR_JSON = new MediaType("application", "fhir+json", StandardCharsets.UTF_8);
    /** A name that says nothing about an illness. */
    private static final String FILE = "attachment; filename=\"guide.json\"";

    private final Admission admission;
    private final InstantSource clock;

    FhirController(Admission admission, InstantSource clock) {
        this.admission = admission;
        this.clock = clock;
    }

    @PostMapping("/api/guide/fhir")
    ResponseEntity<Object> export(HttpServletRequest request) {
        return switch (admission.admit(request)) {
            case Admission.Admitted.In(Kept kept) -> answer(kept);
            case Admission.Admitted.Turned(ProblemDetail problem) -> Answers.refuse(problem);
        };
    }

    private ResponseEntity<Object> answer(Kept kept) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate day = LocalDate.ofInstant(at, kept.clinic().timeZone());
        Handout guide = GuideText.of(kept.engine().guide(kept.conversation(), kept.clinic(), day));
        return switch (Exports.of(kept, guide, at)) {
            case Export.Made(var bundle) ->
                ResponseEntity.ok()
                        .contentType(FHIR_JSON)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, FILE)
                        .body(FhirJson.write(bundle).getBytes(StandardCharsets.UTF_8));
            case Export.Refused(Leaving.Barred because) -> Answers.refuse(because);
        };
    }
}

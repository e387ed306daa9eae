package org.handrail.web.guide;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Function;
import org.handrail.web.conversations.Admission;
import org.handrail.web.conversations.Answers;
import org.handrail.web.conversations.Kept;
import org.handrail.web.conversations.Leaving;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lets the owner of a conversation in, and makes the copy of their guide as it stands. */
@Component
class Copies {
    private final Admission admission;
    private final InstantSource clock;

    Copies(Admission admission, InstantSource clock) {
        this.admission = admission;
        this.clock = clock;
    }

    /** What their conversation is asked for, or why they get nothing. */
    ResponseEntity<Object> forOwner(HttpServletRequest request, Function<Kept, ResponseEntity<Object>> answer) {
        return switch (admission.admit(request)) {
            case Admission.Admitted.In(Kept kept) -> answer.apply(kept);
            case Admission.Admitted.Turned(ProblemDetail problem) -> Answers.refuse(problem);
        };
    }

    /** The same for what takes the guide out of the chat. */
    ResponseEntity<Object> toTakeAway(HttpServletRequest request, Function<Kept, ResponseEntity<Object>> answer) {
        return forOwner(request, kept -> {
            Leaving.Barred barred = Leaving.barred(kept);
            return barred == null ? answer.apply(kept) : Answers.refuse(barred);
        });
    }

    Copy of(Kept kept) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), kept.clinic().timeZone());
        return Copy.of(kept.engine().guide(kept.conversation(), kept.clinic(), day), kept);
    }
}

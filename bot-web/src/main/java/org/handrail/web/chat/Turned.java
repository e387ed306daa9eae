package org.handrail.web.chat;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A call that was turned away; carries the answer. */
final class Turned extends RuntimeException {
    private final transient ProblemDetail problem;

    private Turned(HttpStatus status, String code, String title, String fix) {
        super(title, null, false, false);
        problem = ProblemDetail.forStatusAndDetail(status, fix);
        problem.setType(URI.create("about:blank"));
        problem.setTitle(title);
        problem.setProperty("code", code);
    }

    ProblemDetail problem() {
        return problem;
    }

    static Turned unknownClinic() {
        return new Turned(
                HttpStatus.NOT_FOUND,
                "unknown_clinic",
                "This clinic is not known here.",
                "Check the clinic's id on the page.");
    }

    static Turned badRequest(String fix) {
        return new Turned(HttpStatus.BAD_REQUEST, "bad_request", "This request could not be read.", fix);
    }

    static Turned unknownHandle() {
        return new Turned(
                HttpStatus.UNAUTHORIZED,
                "unknown_handle",
                "This chat cannot be opened with that handle.",
                "Begin a new chat.");
    }

    static Turned rate(long seconds) {
        return new Turned(
                HttpStatus.TOO_MANY_REQUESTS,
                "rate",
                "That was a lot at once.",
                "Try again in %d seconds.".formatted(seconds));
    }

    static Turned tooBig() {
        return new Turned(
                HttpStatus.CONTENT_TOO_LARGE, "too_big", "This request is too large.", "Send less than 4 KB.");
    }

    static Turned store() {
        return new Turned(
                HttpStatus.SERVICE_UNAVAILABLE,
                "store",
                "The chat cannot be saved just now.",
                "Try again in a moment.");
    }
}

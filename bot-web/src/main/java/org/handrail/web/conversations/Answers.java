package org.handrail.web.conversations;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Answers for calls that get nothing: why, in plain words, and what helps. */
public final class Answers {
    private Answers() {}

    /** Somebody was turned away at the door. */
    public static ResponseEntity<Object> refuse(ProblemDetail problem) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.body(problem);
    }

    /** Any other reason: its code, why, and what helps. */
    public static ResponseEntity<Object> refuse(HttpStatus status, String code, String title, String fix) {
        return refuse(Admission.turned(status, code, title, fix).problem());
    }

    /** Of somebody who may be watched nothing is said that could tell why. */
    public static ResponseEntity<Object> refuse(Leaving.Barred barred) {
        return switch (barred) {
            case NOT_BEGUN ->
                refuse(
                        HttpStatus.CONFLICT,
                        "not_begun",
                        "There is nothing to take away yet.",
                        "Answer the first questions, then try again.");
            case CLOSED ->
                refuse(
                        HttpStatus.CONFLICT,
                        "closed",
                        "This talk has ended, and nothing of it is handed on.",
                        "Call the clinic if you need help.");
            case WATCHED ->
                refuse(
                        HttpStatus.CONFLICT,
                        "not_offered",
                        "This is not offered in this chat.",
                        "You can read the guide here.");
        };
    }

    /** The call itself makes no sense. */
    public static ResponseEntity<Object> badRequest(String fix) {
        return refuse(HttpStatus.BAD_REQUEST, "bad_request", "This request could not be read.", fix);
    }

    /** Too many at once. */
    public static ResponseEntity<Object> busy() {
        return refuse(
                HttpStatus.SERVICE_UNAVAILABLE,
                "busy",
                "Many guides are being made just now.",
                "Try again in a moment.");
    }

    /** The store takes no writes. */
    public static ResponseEntity<Object> store() {
        return refuse(
                HttpStatus.SERVICE_UNAVAILABLE, "store", "This cannot be saved just now.", "Try again in a moment.");
    }
}

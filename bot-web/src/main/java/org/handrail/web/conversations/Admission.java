package org.handrail.web.conversations;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.handrail.web.journal.StoreException;
import org.handrail.web.security.Rates;
import org.handrail.web.security.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Lets calls over HTTP in that read a conversation: not too many from one address, and with the conversation's own token in
 * {@code Authorization: Bearer …}, never in an address.
 */
@Component
public class Admission {
    private static final String SCHEME = "Bearer ";

    private final Rates rates;
    private final Tokens tokens;
    private final Conversations conversations;

    Admission(Rates rates, Tokens tokens, Conversations conversations) {
        this.rates = rates;
        this.tokens = tokens;
        this.conversations = conversations;
    }

    /** What became of a call. */
    public sealed interface Admitted {
        record In(Kept kept) implements Admitted {}

        record Turned(ProblemDetail problem) implements Admitted {}
    }

    public Admitted admit(HttpServletRequest request) {
        Duration wait = rates.take(request.getRemoteAddr());
        if (wait.isPositive()) {
            return turned(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "rate",
                    "That was a lot at once.",
                    "Try again in %d seconds.".formatted(wait.toSeconds() + 1));
        }
        String token = token(request);
        String conversation = tokens.conversation(token);
        return switch (tokens.check(token, conversation)) {
            case Tokens.Checked.Valid valid -> find(conversation);
            case Tokens.Checked.Expired expired ->
                turned(HttpStatus.UNAUTHORIZED, "token_expired", "This key has run out.", "Ask for a new one.");
            case Tokens.Checked.Invalid invalid ->
                turned(HttpStatus.UNAUTHORIZED, "token", "This key opens no chat.", "Open the chat again.");
        };
    }

    private Admitted find(String conversation) {
        try {
            Kept kept = conversations.find(conversation);
            return kept == null
                    ? turned(
                            HttpStatus.NOT_FOUND,
                            "unknown_conversation",
                            "This chat is not here any more.",
                            "Begin a new chat.")
                    : new Admitted.In(kept);
        } catch (StoreException e) {
            return turned(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "store",
                    "The chat cannot be read just now.",
                    "Try again in a moment.");
        }
    }

    private static String token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(SCHEME) ? header.substring(SCHEME.length()) : "";
    }

    /** An answer for somebody who is turned away: why, in plain words, and what helps. */
    static Admitted.Turned turned(HttpStatus status, String code, String title, String fix) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, fix);
        problem.setType(URI.create("about:blank"));
        problem.setTitle(title);
        problem.setProperty("code", code);
        return new Admitted.Turned(problem);
    }
}

package org.handrail.web.guide;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.handrail.web.conversations.Answers;
import org.handrail.web.security.Rates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody sees who was given a link. The page holds nothing; it asks for the copy with what follows its hash sign. */
@Controller
class SharedController {
    private final Links links;
    private final Rates rates;

    SharedController(Links links, Rates rates) {
        this.links = links;
        this.rates = rates;
    }

    /** A copy for its page. */
    record SharedCopy(String lang, String title, String html, String until) {}

    @GetMapping("/shared")
    String page(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        return "forward:/shared/shared.html";
    }

    @PostMapping("/api/shared")
    ResponseEntity<Object> copy(HttpServletRequest request) throws IOException {
        Duration wait = rates.take(request.getRemoteAddr());
        if (wait.isPositive()) {
            return Answers.refuse(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "rate",
                    "That was a lot at once.",
                    "Try again in %d seconds.".formatted(wait.toSeconds() + 1));
        }
        Links.Opened opened = links.open(SmallBody.text(request, "secret"));
        if (opened == null) {
            return Answers.refuse(
                    HttpStatus.NOT_FOUND,
                    "gone",
                    "This link does not work any more.",
                    "Ask the person who gave it to you.");
        }
        Links.Shown shown = opened.shown();
        return ResponseEntity.ok(new SharedCopy(
                shown.lang(), shown.title(), shown.html(), opened.until().toString()));
    }
}

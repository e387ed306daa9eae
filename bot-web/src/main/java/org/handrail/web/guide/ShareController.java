package org.handrail.web.guide;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.handrail.web.conversations.Answers;
import org.handrail.web.conversations.Kept;
import org.handrail.web.conversations.Leaving;
import org.handrail.web.journal.Shares;
import org.handrail.web.journal.StoreException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Links to a frozen copy of the guide, for the person whose guide it is. */
@RestController
class ShareController {
    private final Copies copies;
    private final Links links;

    ShareController(Copies copies, Links links) {
        this.copies = copies;
        this.links = links;
    }

    /** A new link. What follows the hash sign stays in browsers: it is in no request, no log and no referrer. */
    record NewLink(String id, String path, String until) {}

    record Line(String id, String made, String until) {}

    /**
     * The links of a conversation.
     *
     * @param offered whether it may take anything away
     * @param days how long a new link would work
     */
    record Overview(boolean offered, int days, List<Line> shares) {}

    @PostMapping("/api/guide/share")
    ResponseEntity<Object> share(HttpServletRequest request) {
        return copies.toTakeAway(request, this::make);
    }

    private ResponseEntity<Object> make(Kept kept) {
        Links.Made made = links.make(kept.conversation().id(), copies.of(kept));
        return made == null
                ? Answers.refuse(
                        HttpStatus.CONFLICT,
                        "too_many",
                        "There are %d links already.".formatted(Shares.MOST_PER_CONVERSATION),
                        "Stop one of them first.")
                : ResponseEntity.status(HttpStatus.CREATED)
                        .body(new NewLink(
                                made.id(),
                                "/shared#" + made.secret(),
                                made.until().toString()));
    }

    /** Their links can be seen and stopped whatever happened in the conversation. */
    @PostMapping("/api/guide/shares")
    ResponseEntity<Object> overview(HttpServletRequest request) {
        return copies.forOwner(request, kept -> ResponseEntity.ok(overview(kept)));
    }

    private Overview overview(Kept kept) {
        List<Line> lines = links.of(kept.conversation().id()).stream()
                .map(share -> new Line(
                        share.id(), share.madeAt().toString(), share.until().toString()))
                .toList();
        return new Overview(Leaving.barred(kept) == null, links.days(), lines);
    }

    @PostMapping("/api/guide/share/revoke")
    ResponseEntity<Object> revoke(HttpServletRequest request) throws IOException {
        String id = SmallBody.text(request, "id");
        return copies.forOwner(request, kept -> {
            links.revoke(kept.conversation().id(), id);
            return ResponseEntity.ok(Map.of());
        });
    }

    @ExceptionHandler
    ResponseEntity<Object> store(StoreException e) {
        return Answers.store();
    }
}

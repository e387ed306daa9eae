package org.handrail.web.conversations;

import java.util.List;
import org.handrail.core.conversation.event.AlertRaised;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.rulebook.Decisions;
import org.handrail.core.safety.Flag;
import org.jspecify.annotations.Nullable;

/** Whether anything of a conversation may leave it: onto paper, into a file, through a link. */
public final class Leaving {
    private Leaving() {}

    /** Why nothing may. */
    public enum Barred {
        /** A question nobody may pass over waits: consent, age. */
        NOT_BEGUN,
        /** The conversation was closed: no consent, under 18. */
        CLOSED,
        /** The person may be watched: what they take away could be found (clinical brief, F13). */
        WATCHED
    }

    /** Why nothing of this conversation may leave it, or null. */
    public static @Nullable Barred barred(Kept kept) {
        if (isWatched(kept)) {
            return Barred.WATCHED;
        }
        if (kept.conversation().closed()) {
            return Barred.CLOSED;
        }
        Decisions decisions = kept.engine().decisions(kept.conversation(), kept.clinic());
        List<String> open = decisions.asked().keySet().stream()
                .filter(id -> decisions.facts().fact(id) == null)
                .toList();
        return mustBeAnswered(kept.engine().dialogue(), open) ? Barred.NOT_BEGUN : null;
    }

    /** Whether one of these questions cannot be passed over. */
    private static boolean mustBeAnswered(Dialogue dialogue, List<String> open) {
        return open.stream().map(dialogue.questions()::get).anyMatch(question -> question != null && !question.skip());
    }

    /** Whether a flag that is answered quietly was ever raised, also where another one's card was shown. */
    public static boolean isWatched(Kept kept) {
        return kept.entries().stream()
                .anyMatch(entry -> entry.event() instanceof AlertRaised alert && isQuiet(kept, alert.flag()));
    }

    private static boolean isQuiet(Kept kept, String id) {
        Flag flag = kept.engine().dialogue().flags().flag(id);
        return flag != null && flag.quiet();
    }
}

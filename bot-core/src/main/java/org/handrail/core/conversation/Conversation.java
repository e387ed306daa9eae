package org.handrail.core.conversation;

import java.util.List;
import java.util.Set;
import org.handrail.core.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * One person's run through a dialogue: the fold of its events. Which question comes next is not in here; it is computed from
 * the facts (docs/adr/0004).
 *
 * @param dialogue hash of the dialogue it stays on
 * @param seq of the last entry
 * @param turn of the last entry
 * @param facts all answers given, also those that no row asks for any more
 * @param cards cards shown so far
 * @param fresh those of them shown since the last answer, in order
 * @param wish the step the person asked to go to, or null
 * @param reopened the answered question they asked to see again, or null
 * @param again answered questions still to be looked at once more since the person came back, in order
 * @param before the answers as they stood when the person came back; none before that
 * @param hold the danger card that waits for its answer, or null
 * @param misunderstood how many times running nothing was understood
 * @param person whether a human was asked for
 * @param asked the question that was put last, or null
 * @param guideReady whether the end was reached since the last answer
 * @param edits what the person made of their guide
 */
public record Conversation(
        String id,
        String clinic,
        String language,
        String dialogue,
        long seq,
        long turn,
        Facts facts,
        Set<String> cards,
        List<String> fresh,
        @Nullable String wish,
        @Nullable String reopened,
        List<String> again,
        Facts before,
        Pending pending,
        @Nullable Hold hold,
        int misunderstood,
        boolean paused,
        boolean closed,
        boolean person,
        @Nullable String asked,
        boolean guideReady,
        GuideEdits edits) {
    public Conversation {
        cards = Set.copyOf(cards);
        fresh = List.copyOf(fresh);
        again = List.copyOf(again);
    }

    /** The conversation these entries tell; they begin with {@code ConversationBegan} and have no gap. */
    public static Conversation of(List<Entry> entries) {
        return Fold.of(entries);
    }

    /** This conversation after one more entry. */
    public Conversation with(Entry entry) {
        return Fold.with(this, entry);
    }

    public Mode mode() {
        if (hold != null) {
            return Mode.HELD;
        }
        if (closed) {
            return Mode.CLOSED;
        }
        return paused ? Mode.PAUSED : Mode.BOT;
    }
}

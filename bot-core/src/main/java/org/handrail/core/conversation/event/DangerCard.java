package org.handrail.core.conversation.event;

import java.util.List;
import org.handrail.core.safety.Level;

/**
 * The fixed card for a sign of danger, as the person saw it.
 *
 * @param quiet shown as a neutral screen
 * @param calls whom to call, first one first
 * @param answers what the person can answer
 * @param also more ways to reach somebody, below the numbers; none in entries of earlier versions
 */
public record DangerCard(
        String flag,
        Level level,
        boolean quiet,
        String title,
        List<String> lines,
        List<Call> calls,
        List<Asked.Choice> answers,
        List<Also> also) {
    public DangerCard {
        lines = List.copyOf(lines);
        calls = List.copyOf(calls);
        answers = List.copyOf(answers);
        also = Absent.orNone(also);
    }

    /**
     * A number to call.
     *
     * @param role as in the clinic's settings, e.g. {@code oncology_24h}
     */
    public record Call(String role, String label, String number) {}

    /**
     * One more way to reach somebody.
     *
     * @param text the whole of what it says, the number in it
     * @param texting whether the number is texted, not called
     */
    public record Also(String text, String number, boolean texting) {}
}

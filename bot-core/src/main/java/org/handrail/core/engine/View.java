package org.handrail.core.engine;

import java.util.List;
import org.handrail.core.conversation.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a conversation for its screen; never stored.
 *
 * @param language the tag of the language the conversation is held in
 * @param open the question that waits for an answer, or null
 * @param step where the conversation stands, or null before anything was asked
 * @param pending what waits for a yes or no: {@code change}, {@code guess}, {@code start_again} or null
 * @param back whether there is an answered question to go back to
 * @param person whether a person was asked for
 * @param renew whether there are answers that may have changed since they were given
 */
public record View(
        long seq,
        Mode mode,
        String language,
        @Nullable String open,
        @Nullable StepView step,
        List<StepView> steps,
        List<AnswerView> answers,
        @Nullable String pending,
        boolean back,
        boolean person,
        boolean renew,
        GuideCount guide) {
    public View {
        steps = List.copyOf(steps);
        answers = List.copyOf(answers);
    }

    public enum StepState {
        DONE,
        NOW,
        AHEAD
    }

    /**
     * A step and how far it is.
     *
     * @param index counted from 1
     * @param open questions of this step that wait
     */
    public record StepView(String id, String title, int index, int of, StepState state, int open) {}

    /** An answer that counts, in words. */
    public record AnswerView(String question, String step, String ask, String shown, boolean changeable) {}

    /** How much stands on the guide. */
    public record GuideCount(int questions, int items, boolean ready) {}
}

package org.handrail.core.conversation.event;

import java.util.List;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * A question as the person saw it.
 *
 * @param lead a sentence before the question, or null
 * @param why why it is asked
 * @param exclusive codes that cannot be combined with others
 * @param min least number (number questions)
 * @param max greatest number (number questions)
 * @param low words at the lower end of the scale, or null
 * @param high words at the upper end, or null
 * @param maxLength most characters (text questions)
 * @param extras the ways out: not sure, rather not say, skip
 * @param submit the button's label
 * @param current the answer there is already, or null
 * @param reopened whether the person asked to see it again
 */
public record Asked(
        String question,
        String step,
        FactKind kind,
        @Nullable String lead,
        String ask,
        String why,
        List<Choice> choices,
        List<String> exclusive,
        int min,
        int max,
        @Nullable String low,
        @Nullable String high,
        int maxLength,
        List<Choice> extras,
        String submit,
        @Nullable FactValue current,
        boolean reopened) {
    public Asked {
        choices = List.copyOf(choices);
        exclusive = List.copyOf(exclusive);
        extras = List.copyOf(extras);
    }

    /** One offered answer. */
    public record Choice(
            String code, String label, @Nullable String hint) {}
}

package org.handrail.core.conversation;

import java.util.List;
import org.handrail.core.fact.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * Why an event happened. With the dialogue's hash, which the conversation carries, it explains every sentence ever said.
 *
 * @param because id of the row or pattern, or {@code engine/<name>} for what every dialogue does alike
 * @param matched the facts the row looked at, with the values they had
 * @param why the row's own sentence for staff, or null
 * @param source id in sources.yaml, or null
 */
public record Reason(
        String because,
        List<Matched> matched,
        @Nullable String why,
        @Nullable String source) {
    public Reason {
        matched = List.copyOf(matched);
    }

    /** A fact as it stood; null = nothing was answered. */
    public record Matched(String fact, @Nullable FactValue value) {}

    /** What every dialogue does alike, by name. */
    public static Reason engine(String name) {
        return new Reason("engine/" + name, List.of(), null, null);
    }
}

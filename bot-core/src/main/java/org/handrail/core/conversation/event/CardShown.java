package org.handrail.core.conversation.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card was shown, with the words as the person saw them.
 *
 * @param parts of a card about an option, the first one shown and the rest folded; none for a plain card and in journals written
 *     before there were parts
 * @param sources lines that say from where and of when the parts are; none where there are no parts
 */
public record CardShown(
        String card,
        String step,
        String title,
        List<String> body,
        List<String> more,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sources,
        boolean unreviewed)
        implements Event {
    public CardShown {
        body = List.copyOf(body);
        more = List.copyOf(more);
        parts = orNone(parts);
        sources = orNone(sources);
    }

    /** One part of what is told about an option. */
    public record Part(String label, String text) {}

    private static <T> List<T> orNone(@Nullable List<T> read) {
        return read == null ? List.of() : List.copyOf(read);
    }
}

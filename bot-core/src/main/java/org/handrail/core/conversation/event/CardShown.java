package org.handrail.core.conversation.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A card was shown, with the words as the person saw them.
 *
 * @param parts of a card about an option, the first one shown and the rest folded; none for a plain card and in journals written
 *     before there were parts
 * @param open whether what is folded is shown at once, for a person who wants to hear as much as possible; not written
 *     when false, and read as false where it is not written
 * @param sources lines that say from where and of when the parts are; none where there are no parts
 * @param links other websites below the words; none in journals written before there were any
 */
public record CardShown(
        String card,
        String step,
        String title,
        List<String> body,
        List<String> more,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sources,
        boolean unreviewed,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean open,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CardLink> links)
        implements Event {
    public CardShown {
        body = List.copyOf(body);
        more = List.copyOf(more);
        parts = Absent.orNone(parts);
        sources = Absent.orNone(sources);
        links = Absent.orNone(links);
    }

    /** One part of what is told about an option. */
    public record Part(String label, String text) {}
}

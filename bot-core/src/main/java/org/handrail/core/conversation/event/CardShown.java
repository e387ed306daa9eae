package org.handrail.core.conversation.event;

import java.util.List;

/**
 * A card was shown, with the words as the person saw them.
 *
 * @param links other websites below the words; none in entries of earlier versions
 */
public record CardShown(
        String card,
        String step,
        String title,
        List<String> body,
        List<String> more,
        boolean unreviewed,
        List<CardLink> links)
        implements Event {
    public CardShown {
        body = List.copyOf(body);
        more = List.copyOf(more);
        links = Absent.orNone(links);
    }
}

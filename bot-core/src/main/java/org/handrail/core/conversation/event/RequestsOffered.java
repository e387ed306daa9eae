package org.handrail.core.conversation.event;

import java.util.List;

/**
 * What was typed may be one of these; the person was asked which.
 *
 * @param requests topics and commands by their names, the likeliest first
 */
public record RequestsOffered(String typed, List<String> requests) implements Event {
    public RequestsOffered {
        requests = List.copyOf(requests);
    }
}

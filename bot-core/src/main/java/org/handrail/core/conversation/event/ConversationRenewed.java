package org.handrail.core.conversation.event;

import java.util.List;

/**
 * The person came back after a while and looks at what may have changed since.
 *
 * @param again the answered questions to look at once more, in their order
 */
public record ConversationRenewed(List<String> again) implements Event {
    public ConversationRenewed {
        again = List.copyOf(again);
    }
}

package org.handrail.core.conversation.event;

import java.util.List;
import org.handrail.core.conversation.GuideOp;
import org.jspecify.annotations.Nullable;

/**
 * The person changed their guide.
 *
 * @param line the line it was about, with the id it has from now on; null for an undo
 * @param topic where lines of a topic were moved: which topic, else null
 * @param order the lines of that topic in their new order, else empty
 */
public record GuideChanged(
        GuideOp op, @Nullable String line, @Nullable String topic, List<String> order) implements Event {
    public GuideChanged {
        order = List.copyOf(order);
    }
}

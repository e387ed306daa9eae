package org.handrail.core.dialogue;

import java.util.List;
import org.handrail.core.safety.Sample;
import org.jspecify.annotations.Nullable;

/**
 * What people ask about, and the examples by which a question, or a command in other words, is known.
 *
 * @param topics in the order of the file
 * @param requests what is learned from: each labelled with a topic, a command or {@link Topic#OTHER}
 */
public record Topics(List<Topic> topics, Sureness sureness, List<Sample> requests) {
    public static final Topics NONE = new Topics(List.of(), Sureness.NEVER, List.of());

    public Topics {
        topics = List.copyOf(topics);
        requests = List.copyOf(requests);
    }

    /**
     * How sure what was learned must be, in percent.
     *
     * @param command from here on a command is obeyed
     * @param direct from here on a question is answered
     * @param choose from here on a person is asked which of the nearest they mean
     * @param advice from here on what asks for advice is turned down, whatever else it is like
     */
    public record Sureness(int command, int direct, int choose, int advice) {
        /** Nothing is sure enough. */
        public static final Sureness NEVER = new Sureness(101, 101, 101, 101);
    }

    public @Nullable Topic topic(@Nullable String id) {
        for (Topic topic : topics) {
            if (topic.id().equals(id)) {
                return topic;
            }
        }
        return null;
    }
}

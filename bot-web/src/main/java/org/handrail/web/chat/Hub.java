package org.handrail.web.chat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The open sockets, all of them and by conversation. Bounded by the settings. */
final class Hub {
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final Map<String, Set<Line>> byConversation = new ConcurrentHashMap<>();
    private final ChatSettings settings;

    Hub(ChatSettings settings) {
        this.settings = settings;
    }

    /** Takes in a new socket; false when there are too many. */
    boolean open(String id, Line line) {
        lines.put(id, line);
        return lines.size() <= settings.mostSockets();
    }

    @Nullable
    Line line(String id) {
        return lines.get(id);
    }

    void closed(String id) {
        Line line = lines.remove(id);
        if (line != null) {
            leave(line);
        }
    }

    Collection<Line> all() {
        return lines.values();
    }

    /** From now on this line gets what is published for the conversation of its pass; false when there are too many. */
    boolean join(Line line, Line.Pass pass) {
        leave(line);
        Set<Line> joined = byConversation.compute(pass.conversation(), (id, known) -> {
            Set<Line> set = known == null ? ConcurrentHashMap.newKeySet() : known;
            if (set.size() < settings.mostPerConversation()) {
                set.add(line);
            }
            return set;
        });
        line.pass(pass);
        return joined.contains(line);
    }

    /** From now on this line gets nothing. */
    void leave(Line line) {
        Line.Pass pass = line.pass();
        line.pass(null);
        if (pass != null) {
            byConversation.computeIfPresent(pass.conversation(), (id, set) -> {
                set.remove(line);
                return set.isEmpty() ? null : set;
            });
        }
    }

    void publish(String conversation, List<String> frames) {
        for (Line line : byConversation.getOrDefault(conversation, Set.of())) {
            line.sendTexts(frames);
        }
    }
}

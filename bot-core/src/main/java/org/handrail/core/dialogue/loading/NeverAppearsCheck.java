package org.handrail.core.dialogue.loading;

import java.util.HashSet;
import java.util.Set;
import org.handrail.core.dialogue.Row;

/** Every question, card and guide item is named by some row, or a card by a topic; what no row names never appears. */
final class NeverAppearsCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        if (!draft.names(Space.ROW).isReadable()) {
            return;
        }
        Set<String> asked = new HashSet<>();
        Set<String> shown = new HashSet<>();
        Set<String> printed = new HashSet<>();
        for (DraftRow row : draft.rows) {
            Row.Then then = row.row().then();
            String close = then.close();
            asked.addAll(then.ask());
            shown.addAll(then.show());
            printed.addAll(then.guide());
            if (close != null) {
                shown.add(close);
            }
        }
        draft.topics.forEach(topic -> shown.addAll(topic.cards()));
        warn(draft, Space.QUESTION, asked, "ask", report);
        warn(draft, Space.CARD, shown, "show", report);
        warn(draft, Space.ITEM, printed, "guide", report);
    }

    private static void warn(Draft draft, Space space, Set<String> named, String key, Report report) {
        draft.names(space).places().forEach((id, place) -> {
            if (!named.contains(id)) {
                report.warning(
                        place,
                        "never-appears",
                        "No row names the %s \"%s\", so it never appears".formatted(space.noun(), id),
                        "Write a row with `%s: %s`, or remove it.".formatted(key, id));
            }
        });
    }
}

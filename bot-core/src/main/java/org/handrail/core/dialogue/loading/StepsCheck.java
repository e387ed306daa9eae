package org.handrail.core.dialogue.loading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.handrail.core.problem.Place;

/** Every question, and every card that a row shows, stands at exactly one place in the steps. */
final class StepsCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        draft.names(Space.CARD).places().forEach((id, place) -> {
            if (draft.names(Space.QUESTION).has(id)) {
                report.error(
                        place,
                        "duplicate-id",
                        "\"%s\" is the id of a question and of a card".formatted(id),
                        "Rename the card, everywhere it is named.");
            }
        });
        Head head = draft.head;
        if (head == null || !draft.names(Space.STEP).isReadable()) {
            return;
        }
        Set<String> placed = placedOnce(head, report);
        draft.names(Space.QUESTION).places().forEach((id, place) -> {
            if (draft.isAskable(id)) {
                require(placed, id, "question", place, report);
            }
        });
        Set<String> shown = new HashSet<>();
        draft.rows.forEach(row -> shown.addAll(row.row().then().show()));
        draft.names(Space.CARD).places().forEach((id, place) -> {
            if (shown.contains(id)) {
                require(placed, id, "card", place, report);
            }
        });
    }

    private static Set<String> placedOnce(Head head, Report report) {
        Map<String, Place> placed = new HashMap<>();
        for (Head.Placement placement : head.placements()) {
            Place before = placed.putIfAbsent(placement.id(), placement.place());
            if (before != null) {
                report.error(
                        placement.place(),
                        "placed-twice",
                        "The %s \"%s\" stands twice in the steps; the first is on line %d"
                                .formatted(placement.space().noun(), placement.id(), before.line()),
                        "Keep one of the two places.");
            }
        }
        return placed.keySet();
    }

    private static void require(Set<String> placed, String id, String noun, Place place, Report report) {
        if (!placed.contains(id)) {
            report.error(
                    place,
                    "not-placed",
                    "The %s \"%s\" stands in no step".formatted(noun, id),
                    "Add `{ %s: %s }` to a step in dialogue.yaml.".formatted(noun, id));
        }
    }
}

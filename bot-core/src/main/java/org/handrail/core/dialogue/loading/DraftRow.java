package org.handrail.core.dialogue.loading;

import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Row;
import org.handrail.core.problem.Place;

/**
 * A row with the places of its parts.
 *
 * @param derives the derived facts, with the place of each key
 */
record DraftRow(Row row, List<DraftCondition> conditions, Map<String, Place> derives) {
    DraftRow {
        conditions = List.copyOf(conditions);
    }
}

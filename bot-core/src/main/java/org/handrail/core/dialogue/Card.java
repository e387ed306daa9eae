package org.handrail.core.dialogue;

import java.util.List;

/**
 * A short piece of information shown to the patient.
 *
 * @param clinical shown with "not yet clinically reviewed" until the dialogue's review says otherwise
 */
public record Card(String id, boolean clinical, List<String> sources, List<String> covers) {
    public Card {
        sources = List.copyOf(sources);
        covers = List.copyOf(covers);
    }
}

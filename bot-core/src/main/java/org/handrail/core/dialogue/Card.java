package org.handrail.core.dialogue;

import java.util.List;
import org.handrail.core.clinic.LinkKind;

/**
 * A short piece of information shown to the patient.
 *
 * @param links kinds of other websites shown below it, where the clinic has some
 * @param clinical shown with "not yet clinically reviewed" until the dialogue's review says otherwise
 */
public record Card(String id, boolean clinical, List<String> sources, List<String> covers, List<LinkKind> links) {
    public Card {
        sources = List.copyOf(sources);
        covers = List.copyOf(covers);
        links = List.copyOf(links);
    }
}

package org.handrail.core.conversation.event;

import java.util.List;
import org.handrail.core.fact.FactValue;

/**
 * A change of an earlier answer was proposed with what it would do.
 *
 * @param reopens questions it would ask anew
 * @param setsAside answered questions that would no longer count
 */
public record ChangeProposed(String question, FactValue value, List<String> reopens, List<String> setsAside)
        implements Event {
    public ChangeProposed {
        reopens = List.copyOf(reopens);
        setsAside = List.copyOf(setsAside);
    }
}

package org.handrail.core.conversation.event;

import java.util.List;
import org.handrail.core.fact.FactValue;

/** A typed answer was understood in one or more ways and waits for a yes. */
public record AnswerGuessed(String question, String typed, List<FactValue> values) implements Event {
    public AnswerGuessed {
        values = List.copyOf(values);
    }
}

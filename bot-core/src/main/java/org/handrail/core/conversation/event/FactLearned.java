package org.handrail.core.conversation.event;

import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Origin;

/**
 * Something became known.
 *
 * @param shown the answer in words
 */
public record FactLearned(String fact, FactValue value, Origin origin, String shown) implements Event {}

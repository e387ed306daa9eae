package org.handrail.core.conversation.event;

import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Origin;

/** An earlier answer was changed; the earlier one stays in the journal. */
public record FactCorrected(String fact, FactValue was, FactValue value, Origin origin, String shown)
        implements Event {}

package org.handrail.core.dialogue.loading;

import java.util.List;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Demand;
import org.handrail.core.problem.Place;

/**
 * One operator on one fact as it stands in a row.
 *
 * @param codes the codes it names; empty for numbers and states
 * @param place of the fact's key
 * @param operatorPlace of the operator or value
 */
record DraftCondition(
        String fact, Operator operator, Demand demand, List<String> codes, Place place, Place operatorPlace) {
    DraftCondition {
        codes = List.copyOf(codes);
    }

    Condition condition() {
        return new Condition(fact, demand);
    }
}

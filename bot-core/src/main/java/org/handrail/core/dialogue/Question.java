package org.handrail.core.dialogue;

import java.util.List;
import org.handrail.core.fact.Reserved;

/**
 * How an asked fact is asked.
 *
 * @param id the fact it asks for
 * @param notSure whether "I'm not sure" is offered
 * @param preferNot whether "I'd rather not say" is offered
 * @param skip whether it can be passed over
 * @param exclusive codes that cannot be combined with others
 * @param rotate whether the order of choices starts elsewhere for each conversation (IPDAS balance)
 * @param renews whether the answer may change with time, so that a person who comes back is asked to look at it again
 * @param covers ids of statements of the source document
 */
public record Question(
        String id,
        boolean notSure,
        boolean preferNot,
        boolean skip,
        List<String> exclusive,
        boolean rotate,
        boolean renews,
        List<String> covers) {
    public Question {
        exclusive = List.copyOf(exclusive);
        covers = List.copyOf(covers);
    }

    /** Whether this reserved code is a way out this question offers. */
    public boolean offers(String reserved) {
        return switch (reserved) {
            case Reserved.NOT_SURE -> notSure;
            case Reserved.PREFER_NOT -> preferNot;
            case Reserved.SKIPPED -> skip;
            default -> false;
        };
    }
}

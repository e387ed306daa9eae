package org.handrail.core.rulebook.drools;

import org.drools.model.functions.Predicate1;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Demand;

/**
 * A condition as Drools tests it.
 *
 * @param place where the condition's fact is on the board
 * @param answers what the demand says of the fact's usual values, one bit each (see {@link Spot#answers})
 * @param demand asked about every other value
 */
record Meets(int place, long answers, Demand demand) implements Predicate1<Page> {
    static Meets of(Condition condition, Layout layout) {
        Spot spot = layout.spot(condition.fact());
        return new Meets(spot.place(), spot.answers(condition.demand()), condition.demand());
    }

    @Override
    public boolean test(Page page) {
        int number = page.board().number(place);
        return number == Spot.UNUSUAL ? page.board().meets(place, demand) : (answers >>> number & 1) != 0;
    }
}

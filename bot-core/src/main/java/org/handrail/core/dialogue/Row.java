package org.handrail.core.dialogue;

import java.util.List;
import java.util.Map;
import org.handrail.core.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One rule: when all conditions hold, then all of this.
 *
 * @param id unique in the dialogue
 * @param when all must hold; empty = always
 * @param then what follows
 * @param why one sentence staff read as the reason
 * @param source id of an entry in sources.yaml, or null
 * @param covers ids of statements of the source document that this row meets
 * @param place where the row stands
 */
public record Row(
        String id,
        List<Condition> when,
        Then then,
        String why,
        @Nullable String source,
        List<String> covers,
        Place place) {

    public Row {
        when = List.copyOf(when);
        covers = List.copyOf(covers);
    }

    /**
     * What a row says.
     *
     * @param ask questions that take part
     * @param show cards that take part
     * @param guide items that go on the guide
     * @param derive derived facts and the code each gets; a row that derives does nothing else
     * @param raise flags to raise
     * @param mark questions and the choices of each that carry a mark: they often come up with such answers. A mark hides nothing,
     *     orders nothing and advises nothing
     * @param close card to show before the conversation ends, or null
     */
    public record Then(
            List<String> ask,
            List<String> show,
            List<String> guide,
            Map<String, String> derive,
            List<String> raise,
            Map<String, List<String>> mark,
            @Nullable String close) {
        public Then {
            ask = List.copyOf(ask);
            show = List.copyOf(show);
            guide = List.copyOf(guide);
            derive = Ordered.copy(derive);
            raise = List.copyOf(raise);
            mark = Ordered.copy(mark);
        }
    }

    /** Whether this row only derives facts. */
    public boolean derives() {
        return !then.derive().isEmpty();
    }
}

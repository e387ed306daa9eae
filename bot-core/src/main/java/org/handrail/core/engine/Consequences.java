package org.handrail.core.engine;

import java.util.List;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Origin;
import org.handrail.core.rulebook.Rulebook;

/**
 * What changing an answer would do.
 *
 * @param reopens questions it would ask anew, in the order of the dialogue
 * @param setsAside answered questions that would no longer count, in the order of the dialogue
 */
record Consequences(List<String> reopens, List<String> setsAside) {

    static Consequences of(Dialogue dialogue, Rulebook rulebook, Settled now, String question, FactValue value) {
        Settled then = Settled.of(rulebook, now.counting().with(new Fact(question, value, Origin.TAPPED, 0)));
        List<String> ids = List.copyOf(dialogue.questions().keySet());
        return new Consequences(
                ids.stream()
                        .filter(id -> then.isOpen(id) && !now.isOpen(id) && !id.equals(question))
                        .toList(),
                ids.stream()
                        .filter(id -> now.isAnswered(id) && !then.isAnswered(id))
                        .toList());
    }

    boolean none() {
        return reopens.isEmpty() && setsAside.isEmpty();
    }
}

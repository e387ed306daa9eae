package org.handrail.core.engine;

import java.util.List;
import java.util.Map;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.fact.Origin;
import org.handrail.core.rulebook.Rulebook;
import org.handrail.core.voice.Voice;

/**
 * What changing an answer would do.
 *
 * @param reopens questions it would ask anew, in the order of the dialogue
 * @param setsAside answered questions that would no longer count, in the order of the dialogue
 */
record Consequences(List<String> reopens, List<String> setsAside) {

    /**
     * What this change would do to all answers given: one that had stopped counting counts again when its question is asked again.
     */
    static Consequences of(Turn turn, Rulebook rulebook, Settled now, String question, FactValue value) {
        Facts given = turn.conversation().facts();
        Settled then = Settled.of(rulebook, given.with(new Fact(question, value, Origin.TAPPED, 0)), turn.bands());
        List<String> ids = List.copyOf(turn.dialogue().questions().keySet());
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

    /** The key of the words that tell it. */
    String key() {
        if (setsAside.isEmpty()) {
            return "change_reopens";
        }
        return reopens.isEmpty() ? "change_sets_aside" : "change_consequence";
    }

    /** What stands in those words. */
    Map<String, String> placeholders(Voice voice) {
        return Map.of("reopens", shorts(voice, reopens), "sets_aside", shorts(voice, setsAside));
    }

    private static String shorts(Voice voice, List<String> questions) {
        return voice.joined(questions.stream()
                .map(question -> voice.text("questions." + question + ".short"))
                .toList());
    }
}

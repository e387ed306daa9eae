package org.handrail.core.safety;

import java.util.List;
import org.handrail.core.dialogue.Place;

/**
 * One detected kind of danger and what is done about it.
 *
 * @param id as in the catalogue of clinical brief 3.3
 * @param level the level a match has unless its pattern says otherwise
 * @param quiet shown as a neutral screen, for people who may be watched (abuse)
 * @param calls roles of clinic numbers, in the order they are shown
 * @param answers codes the person can answer the card with; words in {@code flags.<id>.answers.<CODE>} or {@code engine.danger_answers.<CODE>}
 * @param patterns what it is recognised by
 * @param blockers names of blocker lists that do not silence it (see docs/reference/flags.md)
 */
public record Flag(
        String id,
        Level level,
        boolean quiet,
        List<String> calls,
        List<String> answers,
        List<Pattern> patterns,
        List<String> blockers,
        Place place) {
    public Flag {
        calls = List.copyOf(calls);
        answers = List.copyOf(answers);
        patterns = List.copyOf(patterns);
        blockers = List.copyOf(blockers);
    }

    /** One way to recognise a flag, as written, with the level a match has. */
    public record Pattern(String id, String written, Level level, Place place) {}
}

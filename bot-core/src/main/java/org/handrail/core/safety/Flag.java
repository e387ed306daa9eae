package org.handrail.core.safety;

import java.util.List;
import org.handrail.core.problem.Place;

/**
 * One detected kind of danger and what is done about it.
 *
 * @param id as in the catalogue of clinical brief 3.3
 * @param level the level when a row raises it; a match has the level of its pattern
 * @param quiet shown as a neutral screen, for people who may be watched (abuse)
 * @param calls roles of clinic numbers, in the order they are shown
 * @param answers codes the person can answer the card with; words in {@code flags.<id>.answers.<CODE>} or {@code engine.danger_answers.<CODE>}
 * @param patterns what it is recognised by
 * @param silencedBy names of the blockers that silence it
 * @param unless patterns that silence it in the same clause
 */
public record Flag(
        String id,
        Level level,
        boolean quiet,
        List<String> calls,
        List<String> answers,
        List<Pattern> patterns,
        List<String> silencedBy,
        List<Pattern> unless,
        Place place) {
    public Flag {
        calls = List.copyOf(calls);
        answers = List.copyOf(answers);
        patterns = List.copyOf(patterns);
        silencedBy = List.copyOf(silencedBy);
        unless = List.copyOf(unless);
    }

    /** One way to recognise a flag, as written, with the level a match has. */
    public record Pattern(String id, String written, Level level, Place place) {}
}

package org.handrail.core.workbench;

import java.util.List;
import java.util.Set;
import org.handrail.core.problem.Problem;

/**
 * What became of a play.
 *
 * @param problems where what happened is not what is written; empty = it holds
 * @param stuck moves that got an answer before and are turned down now: nobody meant a play to end that way, so it is mended by
 *     hand, not written over
 * @param text the file as it would be with what happened written in
 * @param journal the entries as stored, one JSON text each
 * @param touched rows, questions, cards and choices that took part, as {@code row/id}, {@code question/id}, {@code card/id},
 *     {@code choice/fact=CODE}
 */
public record PlayResult(
        Play play,
        List<Problem> problems,
        List<Problem> stuck,
        String text,
        List<String> journal,
        Set<String> touched) {
    public PlayResult {
        problems = List.copyOf(problems);
        stuck = List.copyOf(stuck);
        journal = List.copyOf(journal);
        touched = Set.copyOf(touched);
    }

    public boolean holds() {
        return problems.isEmpty();
    }
}

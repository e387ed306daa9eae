package org.handrail.core.wording;

import java.util.List;
import org.handrail.core.problem.Problem;

/**
 * How the words of a dialogue are written.
 *
 * @param problems what must be mended, by language and key
 * @param tables one for each language, in the dialogue's order
 */
public record WordingReport(List<Problem> problems, List<WordingTable> tables) {
    public WordingReport {
        problems = List.copyOf(problems);
        tables = List.copyOf(tables);
    }
}

package org.handrail.core.wording;

import java.util.List;
import org.handrail.core.dialogue.Waiver;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;

/**
 * How the words of a dialogue are written.
 *
 * @param problems what must be mended, by language and key
 * @param tables one for each language, in the dialogue's order
 * @param waived what would be a problem without a waiver
 */
public record WordingReport(List<Problem> problems, List<WordingTable> tables, List<Waived> waived) {
    public WordingReport {
        problems = List.copyOf(problems);
        tables = List.copyOf(tables);
        waived = List.copyOf(waived);
    }

    /**
     * What a waiver lets be.
     *
     * @param place of the text
     * @param what what would be wrong, in plain words
     */
    public record Waived(Place place, String what, Waiver waiver) {}
}

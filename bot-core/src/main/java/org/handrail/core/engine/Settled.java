package org.handrail.core.engine;

import org.handrail.core.dialogue.Bands;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.Facts;
import org.handrail.core.rulebook.Decisions;
import org.handrail.core.rulebook.Rulebook;

/**
 * What the rules say once every answer that no row asks for any more has been left out of account.
 *
 * @param counting the answers that count
 * @param decisions what the rows say about them
 */
record Settled(Facts counting, Decisions decisions) {

    /**
     * Decides, leaves out answers whose question is not asked, and decides again until nothing is left out. Each pass leaves
     * out at least one answer, so there are at most as many passes as answers; usually one.
     *
     * @param bands work out the bands before each pass, for the answers that still count
     */
    static Settled of(Rulebook rulebook, Facts given, Bands bands) {
        Facts counting = given;
        while (true) {
            Decisions decisions = rulebook.decide(bands.with(counting));
            var asked = decisions.asked();
            Facts kept = counting.without((Fact fact) -> !asked.containsKey(fact.id()));
            if (kept.size() == counting.size()) {
                return new Settled(counting, decisions);
            }
            counting = kept;
        }
    }

    /** Whether this question is asked and has no answer. */
    boolean isOpen(String question) {
        return counting.fact(question) == null && decisions.asked().containsKey(question);
    }

    /** Whether this question has an answer that counts. */
    boolean isAnswered(String question) {
        return counting.fact(question) != null;
    }
}

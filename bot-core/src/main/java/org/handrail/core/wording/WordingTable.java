package org.handrail.core.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How hard the words of one language are to read, step by step. Figures have one decimal.
 *
 * @param measure the name of the score, or null when this language has none: then nothing is graded
 * @param aim the score aimed at; texts beyond it are counted, not refused
 * @param bound the score beyond which a text is refused
 * @param rows the steps in their order, then the words of no step
 * @param all the same over all texts
 * @param neverSaid texts that say what is never said, or name a medicine
 * @param missing keys that stand in another language of the dialogue and not in this one
 */
public record WordingTable(
        String dialogue,
        String language,
        @Nullable String measure,
        double aim,
        double bound,
        List<Row> rows,
        Row all,
        int neverSaid,
        int missing) {
    public WordingTable {
        rows = List.copyOf(rows);
    }

    /**
     * One step.
     *
     * @param graded texts of eight words or more
     * @param average score of the graded texts
     * @param worst the hardest of them, or null when none is graded
     * @param beyondAim graded texts harder than the aim
     * @param longestSentence in words
     * @param smog the SMOG grade of all sentences together, or null: too few sentences, or not English
     * @param second the second score of Spanish texts, or null
     */
    public record Row(
            String step,
            int texts,
            int graded,
            double average,
            @Nullable Worst worst,
            int beyondAim,
            int longestSentence,
            int sentences,
            @Nullable Double smog,
            @Nullable Second second) {}

    /** The hardest text: its score, key, and place ({@code words/en/goals.yaml:12:5}). */
    public record Worst(double score, String key, String place) {}

    /** Fernández-Huerta: the average of the graded texts, and how many are harder than {@code aim}. */
    public record Second(String measure, double aim, double average, int beyondAim) {}
}

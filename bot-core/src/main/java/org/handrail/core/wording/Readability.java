package org.handrail.core.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How hard an English text is to read, by the Flesch-Kincaid grade (Kincaid and others, 1975): 0.39 × words per sentence + 11.8 ×
 * syllables per word − 15.59. Names of tests, medicines' classes and organs count as one easy word: a team uses them, so a person has
 * to meet them.
 */
public final class Readability {
    private static final double PER_SENTENCE = 0.39;
    private static final double PER_WORD = 11.8;
    private static final double LESS = 15.59;

    /** Words that cannot be said more easily (clinical brief 4, P1). */
    private static final Set<String> EXEMPT = Set.of(
            "antibody",
            "antibodies",
            "biopsy",
            "biopsies",
            "cancer",
            "cancers",
            "chemo",
            "chemotherapy",
            "hospice",
            "hormone",
            "hormones",
            "hormonal",
            "immunotherapy",
            "insurance",
            "metastatic",
            "mutation",
            "navigator",
            "oncologist",
            "oncology",
            "palliative",
            "pathology",
            "progression",
            "radiation",
            "receptor",
            "receptors",
            "resistance",
            "scan",
            "scans",
            "symptom",
            "symptoms",
            "supportive",
            "treatment",
            "treatments",
            "triple-negative",
            "her2-positive",
            "her2-negative",
            "her2-low",
            "hormone-positive",
            "appointment",
            "medicine",
            "medicines",
            "automated",
            "emergency",
            "diarrhea",
            "inherited");

    private Readability() {}

    /** The grade; below 0 for very plain texts. A text without words has grade 0. */
    public static double grade(String text) {
        List<String> words = Sentences.words(text);
        if (words.isEmpty()) {
            return 0;
        }
        int sentences = Math.max(1, Sentences.of(text).size());
        int syllables = words.stream().mapToInt(Readability::syllables).sum();
        return PER_SENTENCE * words.size() / sentences + PER_WORD * syllables / words.size() - LESS;
    }

    private static int syllables(String word) {
        boolean name = EXEMPT.contains(word.toLowerCase(Locale.ROOT)) || isAName(word);
        return name ? 1 : Syllables.of(word);
    }

    /** {@code HER2}, {@code PD-L1}, {@code PIK3CA}: capitals or digits inside. */
    private static boolean isAName(String word) {
        return word.length() > 1
                && word.substring(1).chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}

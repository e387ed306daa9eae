package org.handrail.core.wording;

import java.util.Collection;
import java.util.List;

/** How hard English texts are to read. {@link EasyWords} count as one syllable in both formulas. */
final class Readability {
    /** Fewest sentences for which SMOG means anything (McLaughlin's table begins there). */
    static final int SMOG_SENTENCES = 30;

    /** Flesch-Kincaid, for US grades. */
    private static final double PER_SENTENCE = 0.39;

    private static final double PER_WORD = 11.8;
    private static final double LESS = 15.59;

    /** SMOG. */
    private static final double PER_ROOT = 1.0430;

    private static final double MORE = 3.1291;
    private static final int LONG_WORD = 3;

    private Readability() {}

    /**
     * The Flesch-Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid, Fishburne, Rogers and Chissom
     * 1975). Below 0 for very plain texts. A text without words has grade 0.
     */
    static double grade(String text) {
        List<String> words = Sentences.words(text);
        if (words.isEmpty()) {
            return 0;
        }
        int sentences = Math.max(1, Sentences.of(text).size());
        int syllables = words.stream().mapToInt(Readability::syllables).sum();
        return PER_SENTENCE * words.size() / sentences + PER_WORD * syllables / words.size() - LESS;
    }

    /**
     * The SMOG grade of sentences that belong together: 1.0430 × √(words of three syllables or more × 30 ÷ sentences) + 3.1291
     * (McLaughlin 1969). Only for {@link #SMOG_SENTENCES} sentences or more.
     */
    static double smog(Collection<String> sentences) {
        if (sentences.size() < SMOG_SENTENCES) {
            throw new IllegalArgumentException("SMOG of only %d sentences".formatted(sentences.size()));
        }
        long hard = sentences.stream().mapToLong(one -> longWords(one).size()).sum();
        return PER_ROOT * Math.sqrt((double) hard * SMOG_SENTENCES / sentences.size()) + MORE;
    }

    /** The words of three syllables or more. */
    static List<String> longWords(String text) {
        return Sentences.words(text).stream()
                .filter(word -> syllables(word) >= LONG_WORD)
                .toList();
    }

    private static int syllables(String word) {
        return EasyWords.english(word) ? 1 : Syllables.of(word);
    }
}

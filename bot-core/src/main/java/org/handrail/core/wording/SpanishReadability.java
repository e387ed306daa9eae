package org.handrail.core.wording;

import java.util.List;

/** How easy a Spanish text is to read; more is easier. {@link EasyWords} count as one syllable. A text without words has the most. */
final class SpanishReadability {
    private static final double PERSPICUITY = 206.835;
    private static final double PERSPICUITY_PER_WORD = 62.3;

    private static final double HUERTA = 206.84;
    private static final double HUERTA_PER_WORD = 60;
    private static final double HUERTA_PER_SENTENCE = 1.02;

    private SpanishReadability() {}

    /**
     * Szigriszt-Pazos' perspicuity: 206.835 − 62.3 × syllables per word − words per sentence (Szigriszt 1993), read with the bands of
     * the INFLESZ scale (Barrio-Cantalejo and others 2008): 55–65 normal, 65–80 rather easy, above 80 very easy.
     */
    static double szigrisztPazos(String text) {
        Counted counted = Counted.of(text);
        return PERSPICUITY - PERSPICUITY_PER_WORD * counted.perWord - counted.perSentence;
    }

    /**
     * Fernández-Huerta's ease of reading: 206.84 − 60 × syllables per word − 1.02 × words per sentence (Fernández Huerta 1959, with the
     * second figure as words per sentence; the first printing says sentences per hundred words, which cannot be subtracted).
     */
    static double fernandezHuerta(String text) {
        Counted counted = Counted.of(text);
        return HUERTA - HUERTA_PER_WORD * counted.perWord - HUERTA_PER_SENTENCE * counted.perSentence;
    }

    private record Counted(double perWord, double perSentence) {
        static Counted of(String text) {
            List<String> words = Sentences.words(text);
            if (words.isEmpty()) {
                return new Counted(0, 0);
            }
            int sentences = Math.max(1, Sentences.of(text).size());
            double syllables = words.stream()
                    .mapToInt(word -> EasyWords.spanish(word) ? 1 : SpanishSyllables.of(word))
                    .sum();
            return new Counted(syllables / words.size(), (double) words.size() / sentences);
        }
    }
}

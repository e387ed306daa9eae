package org.handrail.core.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How close typed words come to a phrase, from 0 to 1. */
final class Closeness {
    /** Pieces of words that are compared, in letters. */
    private static final int PIECE = 3;

    private Closeness() {}

    /**
     * The better of two views: how much of the phrase's words stand in the text, and how alike the two are letter by letter
     * (which forgives typing errors).
     */
    static double of(String text, String phrase) {
        if (text.isEmpty() || phrase.isEmpty()) {
            return 0;
        }
        return Math.max(contained(text, phrase), alike(text, phrase));
    }

    private static double contained(String text, String phrase) {
        List<String> words = Plain.words(phrase);
        if (words.size() == 1 && phrase.length() < 4) {
            return Plain.words(text).contains(phrase) ? CONTAINED_SHORT : 0;
        }
        Set<String> there = new HashSet<>(Plain.words(text));
        long found = words.stream().filter(there::contains).count();
        return found == words.size() ? CONTAINED : 0;
    }

    /** A phrase that stands in the text whole, word for word. */
    private static final double CONTAINED = 0.95;

    /** The same for a phrase of one very short word, which says less. */
    private static final double CONTAINED_SHORT = 0.6;

    private static double alike(String text, String phrase) {
        Set<String> a = pieces(text);
        Set<String> b = pieces(phrase);
        long shared = a.stream().filter(b::contains).count();
        return 2.0 * shared / (a.size() + b.size());
    }

    private static Set<String> pieces(String text) {
        String padded = " " + text + " ";
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + PIECE <= padded.length(); i++) {
            pieces.add(padded.substring(i, i + PIECE));
        }
        return pieces;
    }
}

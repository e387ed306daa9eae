package org.handrail.core.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.handrail.core.fact.Reserved;

/**
 * How close typed words come to a phrase, from 0 to 1: the better of two views. Either the phrase stands in the text word for
 * word, or the two are alike letter by letter, which forgives typing errors. What denies is never close to what does not.
 */
final class Closeness {
    /** Pieces of words that are compared, in letters. */
    private static final int PIECE = 3;

    /** A phrase that stands in the text whole. */
    static final double CONTAINED = 0.95;

    /** The same for a phrase of one very short word, which says less. */
    private static final double CONTAINED_SHORT = 0.6;

    private static final int SHORT = 3;

    /** Words a text may have besides a phrase and still be about it. */
    private static final int MORE_WORDS = 3;

    /** Articles say nothing about which answer is meant. */
    static final Set<String> ARTICLES = Set.of("a", "an", "the", "el", "la", "los", "las", "un", "una", "unos", "unas");

    private static final List<List<String>> OPPOSITES = List.of(
            List.of("positive", "negative"),
            List.of("high", "low"),
            List.of("alto", "bajo"),
            List.of("more", "less"),
            List.of("more", "fewer"),
            List.of("mas", "meno"),
            List.of("con", "sin"));

    private final String plain;
    private final Set<String> words;
    private final Set<String> pieces;
    private final Set<String> numbers;
    private final boolean denies;

    private Closeness(String plain) {
        this.plain = plain;
        this.words = Plain.words(plain).stream()
                .filter(word -> !ARTICLES.contains(word))
                .map(SameWord::of)
                .collect(Collectors.toUnmodifiableSet());
        this.pieces = pieces(plain);
        this.numbers = words.stream().filter(Closeness::isNumber).collect(Collectors.toUnmodifiableSet());
        this.denies = Plain.words(plain).stream().anyMatch(DenialWords.ANYTHING.cues()::contains);
    }

    /** A phrase or a text, ready to be compared many times. */
    static Closeness of(String plain) {
        return new Closeness(plain);
    }

    /** How close this text comes to the phrase of a choice; a single word in it that did not answer before says nothing now. */
    double to(Choice choice) {
        Closeness phrase = choice.phrase();
        if (plain.isEmpty() || phrase.plain.isEmpty() || denies != phrase.denies) {
            return 0;
        }
        boolean counts = phrase.words.size() > 1 || Reserved.is(choice.code());
        return Math.max(counts ? contains(phrase) : 0, alike(phrase));
    }

    /** Whether this text is a part of the phrase, and so may be a part of several. */
    boolean isPartOf(Closeness phrase) {
        return !words.isEmpty() && words.size() < phrase.words.size() && phrase.words.containsAll(words);
    }

    /** Whether this text says little besides the phrase. */
    boolean isAbout(Closeness phrase) {
        return words.size() <= phrase.words.size() + MORE_WORDS;
    }

    private double contains(Closeness phrase) {
        if (phrase.words.isEmpty() || !words.containsAll(phrase.words)) {
            return 0;
        }
        return phrase.plain.length() <= SHORT ? CONTAINED_SHORT : CONTAINED;
    }

    private double alike(Closeness phrase) {
        if (!numbers.equals(phrase.numbers) || isOpposite(phrase)) {
            return 0;
        }
        int shared = 0;
        for (String piece : phrase.pieces) {
            if (pieces.contains(piece)) {
                shared++;
            }
        }
        return 2.0 * shared / (pieces.size() + phrase.pieces.size());
    }

    /** "Her2 positive" and "her2 negative" differ in a few letters only. */
    private boolean isOpposite(Closeness phrase) {
        return OPPOSITES.stream()
                .anyMatch(pair -> (words.contains(pair.getFirst()) && phrase.words.contains(pair.getLast()))
                        || (words.contains(pair.getLast()) && phrase.words.contains(pair.getFirst())));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** One and several of a thing are the same word here: "bone", "bones". */
    static String singular(String word) {
        return word.length() > SHORT && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static Set<String> pieces(String plain) {
        String padded = " " + plain + " ";
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + PIECE <= padded.length(); i++) {
            pieces.add(padded.substring(i, i + PIECE));
        }
        return pieces;
    }

    /** One phrase that stands for a code. */
    record Choice(String code, Closeness phrase) {}
}

package org.handrail.core.understanding;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which words of a text are denied: "I never had chemo", "no herceptin or perjeta", "quimio no". A denial reaches to the end of
 * its clause, and over a comma only where a list goes on ("no chemo, radiation or hormones").
 */
final class Denials {

    /** Small words that may stand between: "no me acuerdo", "did not really help". */
    private static final Set<String> BETWEEN = Set.of("me", "le", "really", "quite", "even", "too", "seem");

    private static final Set<String> BREAKS = Set.of(
            "but",
            "just",
            "only",
            "now",
            "then",
            "because",
            "cause",
            "cuz",
            "so",
            "currently",
            "though",
            "although",
            "yes",
            "pero",
            "sino",
            "solo",
            "solamente",
            "ahora",
            "luego",
            "porque",
            "actualmente",
            "aunque",
            "si",
            "until",
            "til",
            "till",
            "hasta",
            "before",
            "after",
            "since");

    private static final Set<String> AND = Set.of("and", "y", "e");

    /** Who or what begins a new statement after "and". */
    private static final Set<String> SUBJECTS = Set.of(
            "i", "im", "ive", "am", "on", "we", "she", "shes", "he", "hes", "they", "theyre", "my", "yo", "estoy",
            "tomo", "tengo", "empece", "me", "ella", "esta", "toma", "tiene", "started", "taking");

    private static final Set<String> OR = Set.of("or", "nor", "ni", "o", "u");

    /** Words that deny what they follow when nothing follows them: "chemo never". */
    private static final Set<String> AFTER = Set.of("no", "nope", "never", "none", "nunca", "jamas");

    private final List<TypedWord> words;
    private final DenialWords known;
    private final IntPredicate isTaken;
    private final boolean[] denied;

    private Denials(List<TypedWord> words, DenialWords known, IntPredicate isTaken) {
        this.words = words;
        this.known = known;
        this.isTaken = isTaken;
        this.denied = new boolean[words.size()];
    }

    /** Which treatments are denied. */
    static Denials ofTreatments(List<TypedWord> words) {
        return in(words, DenialWords.TREATMENTS, at -> false);
    }

    /**
     * What is denied in any other answer.
     *
     * @param isTaken whether the word at this place belongs to a phrase already ("no problem") and so denies nothing else
     */
    static Denials ofAnything(List<TypedWord> words, IntPredicate isTaken) {
        return in(words, DenialWords.ANYTHING, isTaken);
    }

    private static Denials in(List<TypedWord> words, DenialWords known, IntPredicate isTaken) {
        Denials denials = new Denials(words, known, isTaken);
        int at = 0;
        while (at < words.size()) {
            at = denials.isCue(at) ? denials.deny(at + 1) : at + 1;
        }
        return denials;
    }

    /** Whether what stands from one place to another, the end not included, is denied. */
    boolean denies(int from, int to) {
        return denied[from] || isDeniedAfter(to);
    }

    /** Whether this word belongs to a denial. */
    boolean touches(int at) {
        return denied[at] || known.cues().contains(words.get(at).plain());
    }

    private boolean isCue(int at) {
        int next = at + 1;
        if (isTaken.test(at)) {
            return false;
        }
        if (!known.cues().contains(words.get(at).plain())) {
            return isNothingOf(at, next);
        }
        while (isNear(next) && BETWEEN.contains(words.get(next).plain())) {
            next++;
        }
        return !(isNear(next) && known.harmless().contains(words.get(next).plain()));
    }

    /** "Nada de quimio" denies; "nada más" and "nada" do not. */
    private boolean isNothingOf(int at, int next) {
        return words.get(at).plain().equals("nada")
                && isNear(next)
                && words.get(next).plain().equals("de");
    }

    private boolean isNear(int at) {
        return at < words.size() && words.get(at).before() == TypedWord.Gap.SPACE;
    }

    /** Denies from here on; gives the place where it ends. */
    private int deny(int from) {
        int at = from;
        while (at < words.size() && !ends(at)) {
            denied[at] = true;
            at++;
        }
        return Math.max(at, from);
    }

    private boolean ends(int at) {
        TypedWord word = words.get(at);
        boolean newStatement = AND.contains(word.plain())
                && at + 1 < words.size()
                && SUBJECTS.contains(words.get(at + 1).plain());
        return switch (word.before()) {
            case CLAUSE -> true;
            case COMMA -> !listGoesOn(at);
            case SPACE, LIST -> newStatement || BREAKS.contains(word.plain());
        };
    }

    /** Whether "or" comes later in what begins here, and it is no new statement. */
    private boolean listGoesOn(int from) {
        String first = words.get(from).plain();
        if (SUBJECTS.contains(first) || BREAKS.contains(first)) {
            return false;
        }
        for (int at = from; at < words.size(); at++) {
            TypedWord word = words.get(at);
            if (at > from && (word.before() == TypedWord.Gap.CLAUSE || BREAKS.contains(word.plain()))) {
                return false;
            }
            if (OR.contains(word.plain())) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeniedAfter(int to) {
        boolean said = to < words.size() && AFTER.contains(words.get(to).plain());
        return said && (to + 1 == words.size() || words.get(to + 1).before() != TypedWord.Gap.SPACE);
    }
}

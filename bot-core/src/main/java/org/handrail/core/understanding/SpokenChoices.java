package org.handrail.core.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;

/**
 * Which choices of one question a text names: its phrases, word for word, without those that are denied ("not in the liver"), cleared ("liver is
 * clear") or no longer there ("my husband died").
 */
final class SpokenChoices {
    /** Words that answer by themselves, but inside a sentence, or among several answers, belong to what follows. */
    private static final Set<String> BARE = Set.of("yes", "no", "si");

    private static final Set<String> BEING = Set.of(
            "is", "are", "was", "were", "looks", "look", "came", "back", "all", "esta", "estan", "salio", "salieron");

    private static final Set<String> CLEAR = Set.of(
            "clear", "clean", "fine", "ok", "okay", "good", "normal", "limpio", "limpia", "limpios", "limpias", "bien");

    private static final Set<String> AUXILIARY =
            Set.of("is", "are", "was", "has", "have", "will", "does", "do", "can", "se");

    /** Directly after who or what was named, these take it away. */
    private static final Set<String> GONE = Set.of(
            "cannot",
            "cant",
            "couldnt",
            "wont",
            "wouldnt",
            "doesnt",
            "didnt",
            "isnt",
            "wasnt",
            "died",
            "passed",
            "left",
            "dead",
            "gone",
            "murio",
            "fallecio");

    /** The same after a word like "is". */
    private static final Set<String> NOT = Set.of("not", "never", "no", "dead", "gone");

    /** "Mi esposo no puede", "no vive". */
    private static final Set<String> NO_LONGER =
            Set.of("puede", "pueden", "vive", "viven", "viene", "vienen", "esta", "estan");

    /**
     * What was found.
     *
     * @param codes the codes that are meant, the longest phrase first
     * @param isDenied whether something was named and then denied
     */
    record Found(List<String> codes, boolean isDenied) {}

    private record Mention(String code, int from, int to) {}

    private final FactSpec spec;
    private final ClassPhrases phrases;

    /**
     * Of one question.
     *
     * @param known plain phrase → code
     */
    SpokenChoices(FactSpec spec, Map<String, String> known) {
        this.spec = spec;
        this.phrases = new ClassPhrases(known);
    }

    Found in(List<TypedWord> words) {
        List<Mention> mentions = mentions(words);
        Denials denials = Denials.ofAnything(words, taken(words, mentions));
        Map<String, Integer> longest = new LinkedHashMap<>();
        boolean denied = false;
        boolean others = spec.kind() == FactKind.MANY
                && mentions.stream().anyMatch(mention -> isMeant(words, mention, denials) && !isBare(words, mention));
        for (Mention mention : mentions) {
            if (!isMeant(words, mention, denials)) {
                denied = true;
            } else if (!isInside(words, mention) && !(isBare(words, mention) && others)) {
                longest.merge(mention.code, mention.to - mention.from, Math::max);
            }
        }
        List<String> codes = longest.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparingInt(entry -> spec.codes().indexOf(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        return new Found(codes, denied);
    }

    private boolean isMeant(List<TypedWord> words, Mention mention, Denials denials) {
        return !denials.denies(mention.from, mention.to) && !isTakenBack(words, mention.to);
    }

    private List<Mention> mentions(List<TypedWord> words) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            ClassPhrases.Found found = phrases.at(words, at);
            if (found == null) {
                at++;
            } else {
                mentions.add(new Mention(found.code(), at, found.to()));
                at = found.to();
            }
        }
        return mentions;
    }

    private static IntPredicate taken(List<TypedWord> words, List<Mention> mentions) {
        boolean[] taken = new boolean[words.size()];
        for (Mention mention : mentions) {
            for (int at = mention.from; at < mention.to; at++) {
                taken[at] = !isBare(words, mention);
            }
        }
        return at -> taken[at];
    }

    private static boolean isBare(List<TypedWord> words, Mention mention) {
        return mention.to == mention.from + 1 && isBare(words.get(mention.from).plain());
    }

    /** Whether this is "yes" or "no" in any of their forms. */
    static boolean isBare(String plain) {
        return BARE.contains(SameWord.of(plain));
    }

    /** "Yes" and "no" count where they begin what is said. */
    private static boolean isInside(List<TypedWord> words, Mention mention) {
        boolean bare = isBare(words, mention)
                && mention.from > 0
                && words.get(mention.from).before() == TypedWord.Gap.SPACE;
        return bare || isCounting(words, mention);
    }

    /** "Two" in "two years" counts years. */
    private static boolean isCounting(List<TypedWord> words, Mention mention) {
        return mention.to == mention.from + 1
                && Numbers.number(words.get(mention.from).plain()) >= 0
                && Days.isUnit(follows(words, mention.to));
    }

    private boolean isTakenBack(List<TypedWord> words, int to) {
        String next = follows(words, to);
        String after = follows(words, next.isEmpty() ? to : to + 1);
        boolean gone = GONE.contains(next)
                || (AUXILIARY.contains(next) && (NOT.contains(after) || GONE.contains(after)))
                || (next.equals("no") && NO_LONGER.contains(after));
        return gone || (spec.kind() == FactKind.MANY && isCleared(words, to));
    }

    private static boolean isCleared(List<TypedWord> words, int to) {
        int at = to;
        while (BEING.contains(follows(words, at))) {
            at++;
        }
        return CLEAR.contains(follows(words, at));
    }

    /** The word at this place of the same clause, or nothing. */
    private static String follows(List<TypedWord> words, int at) {
        boolean near = at < words.size() && words.get(at).before() == TypedWord.Gap.SPACE;
        return near ? words.get(at).plain() : "";
    }
}

package org.handrail.core.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Words in a list of medicines that may be the name of one, but are in no table: one or two words between two commas or "and", when
 * nothing there was understood and they are no ordinary words.
 */
final class UnreadWords {
    /** Most that are told. */
    private static final int MOST = 3;

    private static final int MOST_TOGETHER = 2;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private static final Set<String> SEPARATORS = Set.of(
            "and", "or", "plus", "with", "then", "also", "y", "e", "o", "u", "con", "ademas", "tambien", "mas",
            "luego");

    private UnreadWords() {}

    static List<String> in(List<TypedWord> words, IntPredicate isRead) {
        List<String> unread = new ArrayList<>();
        int from = 0;
        while (from < words.size() && unread.size() < MOST) {
            int to = from + 1;
            while (to < words.size() && !beginsAnother(words.get(to))) {
                to++;
            }
            String name = unread(words, from, to, isRead);
            if (!name.isEmpty()) {
                unread.add(name);
            }
            from = to;
        }
        return unread;
    }

    private static boolean beginsAnother(TypedWord word) {
        return word.before() != TypedWord.Gap.SPACE || SEPARATORS.contains(word.plain());
    }

    private static String unread(List<TypedWord> words, int from, int to, IntPredicate isRead) {
        List<String> left = new ArrayList<>();
        for (int at = from; at < to; at++) {
            TypedWord word = words.get(at);
            if (isRead.test(at)) {
                return "";
            }
            if (!OrdinaryWords.isOrdinary(word.plain())) {
                left.add(word.typed());
            }
        }
        String together = String.join(" ", left);
        boolean isName = !left.isEmpty()
                && left.size() <= MOST_TOGETHER
                && together.length() >= SHORTEST
                && together.length() <= LONGEST;
        return isName ? together : "";
    }
}

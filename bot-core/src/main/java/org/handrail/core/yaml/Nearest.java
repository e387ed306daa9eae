package org.handrail.core.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Helps an author who wrote a name that is not declared: the nearest declared one, or else some of the possible ones. */
public final class Nearest {
    /** Most names listed in one fix. */
    public static final int MOST_LISTED = 6;

    /** Longest names that are compared, in characters; longer ones are never near. */
    private static final int LONGEST_COMPARED = 80;

    private Nearest() {}

    /** One sentence that helps to mend the given name, or {@code otherwise} when nothing is declared. */
    public static String fix(String given, Collection<String> declared, String otherwise) {
        String near = nearest(given, declared);
        if (near != null) {
            return "Did you mean \"%s\"?".formatted(near);
        }
        return declared.isEmpty() ? otherwise : "Possible here: %s.".formatted(some(declared));
    }

    /** The declared name nearest to the given one, or null when none is near. */
    public static @Nullable String nearest(String given, Collection<String> declared) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : declared) {
            int distance = distance(simple(given), simple(candidate));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return bestDistance <= Math.max(1, given.length() / 3) ? best : null;
    }

    private static String some(Collection<String> declared) {
        List<String> first = declared.stream().limit(MOST_LISTED).toList();
        String list = String.join(", ", first);
        return declared.size() > first.size() ? list + " …" : list;
    }

    /** Case and the choice of hyphen or underscore are not what makes two names different to a person. */
    private static String simple(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** Levenshtein distance, one row at a time. */
    private static int distance(String a, String b) {
        if (a.length() > LONGEST_COMPARED || b.length() > LONGEST_COMPARED) {
            return Integer.MAX_VALUE;
        }
        List<Integer> row = new ArrayList<>();
        for (int j = 0; j <= b.length(); j++) {
            row.add(j);
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row.set(0, i);
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row.set(j, Math.min(replaced, 1 + Math.min(row.get(j), row.get(j - 1))));
            }
        }
        return row.get(b.length());
    }
}

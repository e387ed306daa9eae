package org.handrail.core.wording;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of medicines in a text. They go stale, so they stand only in the table of medicines (clinical brief 2.5). */
final class MedicineNames {
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Pattern names;

    /** Capitals, accents, hyphens and spaces make no difference. */
    MedicineNames(Collection<String> names) {
        String either = names.stream()
                .map(name -> BETWEEN.matcher(Folded.fold(name)).replaceAll(" ").strip())
                .filter(name -> !name.isEmpty())
                .map(name -> name.replace(" ", "[\\s-]*"))
                .collect(Collectors.joining("|"));
        this.names =
                either.isEmpty() ? NOTHING : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])");
    }

    /** The names this text holds, as written. */
    List<String> in(String text) {
        return Folded.of(text).find(names);
    }
}

package org.handrail.core.dialogue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The table of medicines: the one place that holds their names, each with a day after which it must be looked up again
 * (clinical brief 2.5). Days are handed in.
 *
 * @param questions the treatment questions whose codes are the classes
 * @param all in the order of the file
 */
public record Medicines(List<String> questions, List<Medicine> all) {
    public static final Medicines NONE = new Medicines(List.of(), List.of());

    public Medicines {
        questions = List.copyOf(questions);
        all = List.copyOf(all);
    }

    /** The medicine of this id, or null. */
    public @Nullable Medicine byId(String id) {
        return all.stream()
                .filter(medicine -> medicine.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The medicine with exactly this name, capitals, accents, hyphens and spaces aside, or null. */
    public @Nullable Medicine named(String name) {
        String key = key(name);
        return all.stream()
                .filter(medicine ->
                        medicine.names().stream().anyMatch(other -> key(other).equals(key)))
                .findFirst()
                .orElse(null);
    }

    /** The medicines of this option that may be named on this day. */
    public List<Medicine> of(String option, LocalDate day) {
        return all.stream()
                .filter(medicine -> medicine.options().contains(option) && !medicine.isOverdue(day))
                .toList();
    }

    /** Every name of every medicine, in alphabetical order: what no text for patients may hold. */
    public Set<String> allNames() {
        Set<String> names = new TreeSet<>();
        all.forEach(medicine -> names.addAll(medicine.names()));
        return names;
    }

    /** A name as it is compared: small letters and digits only, without accents. */
    public static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        folded.chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
        return key.toString();
    }
}

package org.handrail.core.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which medicines and which classes a text mentions, and which of them it denies. */
final class Mentions {
    /**
     * A name or a phrase that was found.
     *
     * @param names what a name may mean; empty for a phrase
     * @param code what a phrase means, or null for a name
     * @param to where it ends, that word not included
     */
    private record Mention(
            List<MedicineNames.Name> names, @Nullable String code, int from, int to) {
        /** The classes it may mean: none when it is only medicines that have no class. */
        Set<String> codes() {
            Set<String> codes = new TreeSet<>();
            if (code != null) {
                codes.add(code);
            }
            for (MedicineNames.Name name : names) {
                String classCode = name.medicine().classCode();
                if (classCode != null) {
                    codes.add(classCode);
                }
            }
            return codes;
        }
    }

    private final List<TypedWord> words;
    private final Denials denials;
    private final List<Mention> all = new ArrayList<>();
    private final List<Mention> affirmed = new ArrayList<>();

    private Mentions(List<TypedWord> words) {
        this.words = words;
        this.denials = Denials.ofTreatments(words);
    }

    static Mentions in(List<TypedWord> words, MedicineNames names, @Nullable ClassPhrases phrases) {
        Mentions mentions = new Mentions(words);
        int at = 0;
        while (at < words.size()) {
            Mention found = mentions.at(at, names, phrases);
            if (found == null) {
                at++;
            } else {
                mentions.add(found);
                at = found.to();
            }
        }
        return mentions;
    }

    private void add(Mention mention) {
        all.add(mention);
        if (!denials.denies(mention.from(), mention.to())) {
            affirmed.add(mention);
        }
    }

    private @Nullable Mention at(int from, MedicineNames names, @Nullable ClassPhrases phrases) {
        for (int count = Math.min(MedicineNames.MOST_WORDS, words.size() - from); count > 0; count--) {
            String joined = joined(from, from + count);
            List<MedicineNames.Name> meant = joined == null ? List.of() : names.meant(joined, count);
            if (!meant.isEmpty()) {
                return new Mention(meant, null, from, from + count);
            }
        }
        ClassPhrases.Found phrase = phrases == null ? null : phrases.at(words, from);
        return phrase == null ? null : new Mention(List.of(), phrase.code(), from, phrase.to());
    }

    /** The words as one, or null when a comma or more stands between them. */
    private @Nullable String joined(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (at > from && words.get(at).before().compareTo(TypedWord.Gap.COMMA) >= 0) {
                return null;
            }
            joined.append(words.get(at).plain());
        }
        return joined.toString();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean isNothingDenied() {
        return all.size() == affirmed.size();
    }

    /** The names that are not denied. */
    List<MedicineNames.Name> names() {
        return affirmed.stream().flatMap(mention -> mention.names().stream()).toList();
    }

    /** Whether a phrase, rather than a name, stands there. */
    boolean hasPhrase() {
        return all.stream().anyMatch(mention -> mention.code() != null);
    }

    /**
     * The classes that are meant: one reading, or one for each class of the first name that may mean several. No reading when nothing
     * is affirmed.
     */
    List<Set<String>> codes() {
        Set<String> sure = new LinkedHashSet<>();
        Set<String> open = Set.of();
        for (Mention mention : affirmed) {
            Set<String> codes = mention.codes();
            if (codes.size() == 1) {
                sure.addAll(codes);
            } else if (open.isEmpty()) {
                open = codes;
            }
        }
        if (open.isEmpty()) {
            return sure.isEmpty() ? List.of() : List.of(sure);
        }
        List<Set<String>> readings = new ArrayList<>();
        for (String code : open) {
            Set<String> reading = new LinkedHashSet<>(sure);
            reading.add(code);
            readings.add(reading);
        }
        return readings;
    }

    /** What may be a name nobody knows, as it was typed. */
    List<String> unread() {
        boolean[] read = new boolean[words.size()];
        for (Mention mention : all) {
            for (int at = mention.from(); at < mention.to(); at++) {
                read[at] = true;
            }
        }
        return UnreadWords.in(words, at -> read[at] || denials.touches(at));
    }
}

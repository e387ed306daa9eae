package org.handrail.core.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handrail.core.dialogue.Medicine;
import org.handrail.core.dialogue.Medicines;
import org.handrail.core.safety.TypingErrors;

/** The names of medicines, made ready to be found in typed words: exactly, by their beginning, or with a slip of a finger. */
final class MedicineNames {
    /** Most words one name is typed in: "T-DM1", "dato d x d". */
    static final int MOST_WORDS = 3;

    /** Shortest beginning of a name that stands for it, in letters: "carbo". */
    private static final int SHORTEST_BEGINNING = 5;

    /** Shortest word in which slips are looked for. */
    private static final int SHORTEST_SLIP = 4;

    /**
     * A name.
     *
     * @param shown as the table writes it
     * @param key as it is compared
     * @param words how many words it has
     * @param letters its letters as bits
     */
    record Name(String shown, String key, int words, int letters, Medicine medicine) {
        static Name of(String shown, Medicine medicine) {
            String key = Medicines.key(shown);
            int words = Plain.words(Plain.text(shown)).size();
            return new Name(shown, key, words, TypingErrors.letters(key), medicine);
        }
    }

    private final TreeMap<String, Name> byKey = new TreeMap<>();
    private final Map<Integer, List<Name>> byLength = new HashMap<>();

    MedicineNames(Medicines medicines) {
        for (Medicine medicine : medicines.all()) {
            for (String shown : medicine.names()) {
                Name name = Name.of(shown, medicine);
                if (byKey.putIfAbsent(name.key(), name) == null) {
                    byLength.computeIfAbsent(name.key().length(), _ -> new ArrayList<>())
                            .add(name);
                }
            }
        }
    }

    boolean isName(String plain) {
        return byKey.containsKey(Medicines.key(plain));
    }

    /**
     * The names these letters can mean: the one they are, else those they begin, else the nearest ones; usually none.
     *
     * @param typed small letters and digits of one or several words, joined
     * @param words how many words were joined
     */
    List<Name> meant(String typed, int words) {
        Name exact = byKey.get(typed);
        if (exact != null) {
            return List.of(exact);
        }
        if (words == 1 && OrdinaryWords.looksLikeAName(typed)) {
            return List.of();
        }
        List<Name> begun = words == 1 ? begun(typed) : List.of();
        return begun.isEmpty() ? nearest(typed, words) : begun;
    }

    private List<Name> begun(String typed) {
        if (typed.length() < SHORTEST_BEGINNING) {
            return List.of();
        }
        Map<String, Name> byMedicine = new LinkedHashMap<>();
        byKey.subMap(typed, typed + Character.MAX_VALUE)
                .values()
                .forEach(name -> byMedicine.putIfAbsent(name.medicine().id(), name));
        return List.copyOf(byMedicine.values());
    }

    private List<Name> nearest(String typed, int words) {
        if (typed.length() < SHORTEST_SLIP) {
            return List.of();
        }
        int letters = TypingErrors.letters(typed);
        int nearest = allowed(Integer.MAX_VALUE);
        List<Name> found = new ArrayList<>();
        for (int length = typed.length() - nearest; length <= typed.length() + 2; length++) {
            for (Name name : byLength.getOrDefault(length, List.of())) {
                int most = Math.min(nearest, allowed(length));
                boolean possible = most > 0
                        && (words == 1 || words == name.words())
                        && Integer.bitCount(letters ^ name.letters()) <= 2 * most;
                int slips = possible ? TypingErrors.between(typed, name.key(), most) : most + 1;
                if (slips <= most) {
                    if (slips < nearest) {
                        found.clear();
                        nearest = slips;
                    }
                    found.add(name);
                }
            }
        }
        return found;
    }

    /** The slips a name may hold and still be known: none in short names, one in names of five or six letters, else two (clinical brief 2.6). */
    public static int allowed(int lengthOfName) {
        return lengthOfName >= 7 ? 2 : lengthOfName >= 5 ? 1 : 0;
    }
}

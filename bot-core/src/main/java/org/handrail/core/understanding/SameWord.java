package org.handrail.core.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that mean the same to every question, so that phrases need not hold each of them: one and several, numbers, short and long forms. */
final class SameWord {
    /** Words that only make others stronger, weaker or slower. */
    static final Set<String> FILLERS = Set.of(
            "really",
            "usually",
            "always",
            "also",
            "quite",
            "pretty",
            "very",
            "actually",
            "honestly",
            "already",
            "still",
            "muy",
            "siempre",
            "tambien",
            "realmente",
            "pues",
            "ya",
            "aun",
            "bastante");

    private static final Map<String, String> SAME = new HashMap<>();

    static {
        same("yes", "yeah yep yup yeh yah aye yess");
        same("si", "sip");
        same("no", "nope nah naw nop");
        same("positive", "pos positivo positiva positivos positivas");
        same("negative", "neg negativo negativa negativos negativas");
        same("mom", "mum mam mama");
        same("cannot", "cant");
        same("kids", "kiddos");
    }

    private SameWord() {}

    private static void same(String word, String others) {
        for (String other : others.split(" ", -1)) {
            SAME.put(other, word);
        }
    }

    static List<String> withoutFillers(List<String> words) {
        return words.stream().filter(word -> !FILLERS.contains(word)).toList();
    }

    /** The form in which this plain word is compared. */
    static String of(String plain) {
        String same = SAME.get(plain);
        if (same != null) {
            return same;
        }
        int number = Numbers.spelled(plain);
        return number >= 0 ? Integer.toString(number) : Closeness.singular(plain);
    }
}

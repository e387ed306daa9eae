package org.handrail.core.wording;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.dialogue.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one text.
 *
 * @param code of the problem
 * @param waivable what has to be waived to let it be, or null: then nothing lets it be
 * @param does what the words do, after "The words …"
 * @param fix how it is mended
 */
record Fault(String code, Waiver.@Nullable What waivable, String does, String fix) {

    /**
     * What is wrong with this text.
     *
     * @param yardstick of its language, or null when that has none
     * @param score by that yardstick, or null when it has none
     */
    static List<Fault> in(String text, @Nullable Yardstick yardstick, @Nullable Double score, MedicineNames medicines) {
        List<Fault> faults = new ArrayList<>();
        NeverSaid.in(text).forEach(one -> faults.add(neverSaid(one)));
        medicines.in(text).forEach(name -> faults.add(medicine(name)));
        for (String sentence : Sentences.of(text)) {
            int words = Sentences.words(sentence).size();
            if (words > WordingCheck.LONGEST_SENTENCE) {
                faults.add(longSentence(words, sentence));
            }
        }
        if (yardstick != null && score != null && yardstick.isHarder(score, yardstick.bound)) {
            faults.add(new Fault("hard-to-read", Waiver.What.GRADE, yardstick.told(score), yardstick.fix()));
        }
        return faults;
    }

    private static Fault neverSaid(NeverSaid.Found found) {
        return new Fault(
                "never-said", null, "say \"%s\"".formatted(found.words()), "Please %s.".formatted(found.instead()));
    }

    private static Fault medicine(String name) {
        return new Fault(
                "medicine-name",
                null,
                "name the medicine \"%s\"".formatted(name),
                "Speak of its class; names go stale and stand only in the table of medicines.");
    }

    private static Fault longSentence(int words, String sentence) {
        return new Fault(
                "long-sentence",
                Waiver.What.SENTENCE,
                "have a sentence of %d words: \"%s\"".formatted(words, sentence),
                "Make two of it; a sentence may have %d words.".formatted(WordingCheck.LONGEST_SENTENCE));
    }
}

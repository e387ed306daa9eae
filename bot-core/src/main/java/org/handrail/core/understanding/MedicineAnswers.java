package org.handrail.core.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Medicines;
import org.handrail.core.dialogue.Question;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * Names of medicines in typed answers. To the treatment questions they suggest their classes, to a question such as the type what the
 * table suggests. It only ever asks: what it gives is a guess for the person to confirm, or unclear.
 */
final class MedicineAnswers {
    private final Dialogue dialogue;
    private final Medicines medicines;
    private final MedicineNames names;
    private final Map<String, ClassPhrases> phrases = new HashMap<>();

    /**
     * Ready to read answers.
     *
     * @param choices question → plain phrase → code
     */
    MedicineAnswers(Dialogue dialogue, Map<String, Map<String, String>> choices) {
        this.dialogue = dialogue;
        this.medicines = dialogue.medicines();
        this.names = new MedicineNames(medicines);
        choices.forEach((question, known) -> {
            if (isTreatment(question) || isSuggested(question)) {
                phrases.put(question, new ClassPhrases(known));
            }
        });
    }

    /** Whether this is asked for in classes of medicines. */
    boolean isTreatment(String question) {
        return medicines.questions().contains(question);
    }

    /** Whether these plain words are a name that may not answer the question by itself. */
    boolean isName(String question, String plain) {
        return isTreatment(question) && names.isName(plain);
    }

    /** What names, classes and denials in an answer to a treatment question mean; null when there are none. */
    @Nullable
    Meaning read(String typed, FactSpec spec) {
        if (!isTreatment(spec.id())) {
            return null;
        }
        List<TypedWord> words = TypedWord.in(typed);
        Mentions mentions = Mentions.in(words, names, phrases.get(spec.id()));
        List<Set<String>> meant = mentions.codes();
        if (meant.isEmpty()) {
            boolean unclear = !mentions.isEmpty() || isOnlyAForm(words);
            return unclear ? new Meaning.Unclear(typed, mentions.isNothingDenied()) : null;
        }
        List<FactValue> values = values(meant, spec);
        if (values.isEmpty()) {
            return mentions.isNothingDenied() ? null : new Meaning.Unclear(typed);
        }
        return new Meaning.Guessed(spec.id(), typed, values, Meaning.Named.leaving(mentions.unread()));
    }

    /** What a name suggests as the answer to another question, where nothing else in the words answers it; null when nothing. */
    @Nullable
    Meaning suggest(String typed, FactSpec spec) {
        ClassPhrases known = phrases.get(spec.id());
        if (known == null || isTreatment(spec.id())) {
            return null;
        }
        Mentions mentions = Mentions.in(TypedWord.in(typed), names, known);
        Set<String> codes = new LinkedHashSet<>();
        String shown = null;
        for (MedicineNames.Name name : mentions.names()) {
            String code = name.medicine().suggests().get(spec.id());
            if (code != null && codes.add(code)) {
                shown = name.shown();
            }
        }
        return codes.size() != 1 || shown == null || mentions.hasPhrase()
                ? null
                : new Meaning.Guessed(
                        spec.id(),
                        typed,
                        List.of(FactValue.Codes.of(codes.iterator().next())),
                        Meaning.Named.suggestedBy(shown));
    }

    /** Unclear words in answer to a treatment question are most likely a medicine. */
    Meaning unclear(String typed, FactSpec spec) {
        return new Meaning.Unclear(typed, isTreatment(spec.id()));
    }

    private boolean isSuggested(String question) {
        return medicines.all().stream().anyMatch(medicine -> medicine.suggests().containsKey(question));
    }

    /** "A little white pill", "the shot". */
    private static boolean isOnlyAForm(List<TypedWord> words) {
        return words.stream().anyMatch(word -> OrdinaryWords.isForm(word.plain()))
                && words.stream().allMatch(word -> OrdinaryWords.isOrdinary(word.plain()));
    }

    /** Each reading as one value, its codes in declared order; codes that stand alone only where nothing else was said. */
    private List<FactValue> values(List<Set<String>> readings, FactSpec spec) {
        Question question = dialogue.questions().get(spec.id());
        List<String> alone = question == null ? List.of() : question.exclusive();
        Set<FactValue> values = new LinkedHashSet<>();
        for (Set<String> reading : readings) {
            List<String> codes = spec.codes().stream()
                    .filter(code -> reading.contains(code) && !alone.contains(code))
                    .toList();
            if (spec.kind() == FactKind.MANY && !codes.isEmpty()) {
                values.add(new FactValue.Codes(codes));
            } else {
                codes.forEach(code -> values.add(FactValue.Codes.of(code)));
            }
        }
        return new ArrayList<>(values).subList(0, Math.min(values.size(), Understanding.MOST_GUESSES));
    }
}

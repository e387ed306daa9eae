package org.handrail.core.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Waiver;
import org.handrail.core.dialogue.Words;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;

/**
 * Whether the words of a dialogue are written as the house writes: nothing of {@link NeverSaid} and no name of a medicine; sentences of
 * at most 20 words; each text within the bound of its language's {@link Yardstick}; the English texts of a step together within SMOG
 * grade 8; every text in every language. A {@link Waiver} lets one text be beyond the bound, or have longer sentences. What lies between
 * the aim and the bound is no problem and is counted in the table.
 */
public final class WordingCheck {
    /** Most words of a sentence (clinical brief 4, P1). */
    public static final int LONGEST_SENTENCE = 20;

    /** SMOG grade above which a step is refused (clinical brief 4, P1). */
    public static final double HARDEST_SMOG = 8.0;

    private static final int NAMED_WORDS = 5;

    private final Dialogue dialogue;
    private final Words words;
    private final MedicineNames medicines;
    private final Waivers waivers;
    private final List<Problem> problems = new ArrayList<>();
    private final List<WordingReport.Waived> waived = new ArrayList<>();
    private int neverSaid;

    private WordingCheck(Dialogue dialogue, Words words, MedicineNames medicines, LocalDate day) {
        this.dialogue = dialogue;
        this.words = words;
        this.medicines = medicines;
        this.waivers = new Waivers(dialogue, words.language(), day);
    }

    /**
     * Judges all languages.
     *
     * @param medicineNames names that no text may hold
     * @param day the day waivers have to hold on
     */
    public static WordingReport run(Dialogue dialogue, Collection<String> medicineNames, LocalDate day) {
        MedicineNames medicines = new MedicineNames(medicineNames);
        List<Problem> problems = new ArrayList<>();
        List<WordingTable> tables = new ArrayList<>();
        List<WordingReport.Waived> waived = new ArrayList<>();
        for (Words words : dialogue.words().values()) {
            WordingCheck check = new WordingCheck(dialogue, words, medicines, day);
            tables.add(check.judge());
            problems.addAll(check.problems);
            problems.addAll(check.waivers.problems());
            waived.addAll(check.waived);
        }
        return new WordingReport(problems, tables, waived);
    }

    private WordingTable judge() {
        List<Judged> texts = Judged.all(dialogue, words);
        texts.forEach(this::text);
        if (Yardstick.of(words.language()) == Yardstick.ENGLISH) {
            Tables.bySteps(dialogue, texts).forEach(this::smog);
        }
        return Tables.of(dialogue, words, texts, neverSaid, missing());
    }

    private void text(Judged judged) {
        List<Fault> faults = Fault.in(judged.text(), Yardstick.of(words.language()), judged.score(), medicines);
        neverSaid += faults.stream().anyMatch(fault -> fault.waivable() == null) ? 1 : 0;
        faults.forEach(fault -> fault(judged.key(), fault));
    }

    private void fault(String key, Fault fault) {
        String what = "The words \"%s\" %s".formatted(key, fault.does());
        Waiver waiver = fault.waivable() == null ? null : waivers.letting(key, fault.waivable());
        if (waiver == null) {
            problems.add(Problem.error(words.place(key), fault.code(), what, fault.fix()));
        } else {
            waived.add(new WordingReport.Waived(words.place(key), what, waiver));
        }
    }

    private void smog(String step, List<Judged> texts) {
        List<String> sentences = Tables.sentences(texts);
        double grade = sentences.size() < Readability.SMOG_SENTENCES ? 0 : Readability.smog(sentences);
        if (grade > HARDEST_SMOG) {
            problems.add(Problem.error(
                    words.place("steps." + step),
                    "hard-step",
                    String.format(Locale.ROOT, "The words of \"%s\" together read at SMOG grade %.1f", step, grade),
                    "Say the long words more simply, most of all: %s. Grade %.0f is the most."
                            .formatted(mostUsed(sentences), HARDEST_SMOG)));
        }
    }

    private static String mostUsed(List<String> sentences) {
        Map<String, Long> times = sentences.stream()
                .flatMap(sentence -> Readability.longWords(sentence).stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED_WORDS)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    /** Keys of other languages that these words lack, texts that may be left out too: nobody is to be told less in their language. */
    private int missing() {
        Set<String> present = keys(words);
        int before = present.size();
        for (Words other : dialogue.words().values()) {
            keys(other).stream().filter(present::add).forEach(key -> untranslated(key, other));
        }
        return present.size() - before;
    }

    private void untranslated(String key, Words other) {
        String group = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        Place place = words.places().containsKey(group) ? words.place(group) : words.place(key);
        problems.add(Problem.error(
                place,
                "untranslated",
                "The words \"%s\" stand in \"%s\" (%s), but not in \"%s\""
                        .formatted(key, other.language(), other.place(key), words.language()),
                "Write them in \"%s\" too, or take them out of both.".formatted(words.language())));
    }

    private static Set<String> keys(Words words) {
        Set<String> keys = new TreeSet<>(words.texts().keySet());
        keys.addAll(words.lists().keySet());
        return keys;
    }
}

package org.handrail.core.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Words;
import org.jspecify.annotations.Nullable;

/** Makes the table of one language. */
final class Tables {
    private static final String SECOND = "Fernández-Huerta";
    private static final double SECOND_AIM = 70;
    private static final double TENTH = 10;

    private final Words words;
    private final @Nullable Yardstick yardstick;

    private Tables(Words words) {
        this.words = words;
        this.yardstick = Yardstick.of(words.language());
    }

    static WordingTable of(Dialogue dialogue, Words words, Collection<Judged> texts, int neverSaid, int missing) {
        Tables tables = new Tables(words);
        List<WordingTable.Row> rows = new ArrayList<>();
        bySteps(dialogue, texts).forEach((step, of) -> rows.add(tables.row(step, of)));
        return new WordingTable(
                dialogue.id(),
                words.language(),
                tables.yardstick == null ? null : tables.yardstick.title,
                tables.yardstick == null ? 0 : tables.yardstick.aim,
                tables.yardstick == null ? 0 : tables.yardstick.bound,
                rows,
                tables.row("all", texts),
                neverSaid,
                missing);
    }

    /** The texts of each step in the dialogue's order, then those of no step. */
    static Map<String, List<Judged>> bySteps(Dialogue dialogue, Collection<Judged> texts) {
        Map<String, List<Judged>> bySteps = new LinkedHashMap<>();
        dialogue.steps().forEach(step -> bySteps.put(step.id(), new ArrayList<>()));
        texts.forEach(text ->
                bySteps.computeIfAbsent(text.step(), step -> new ArrayList<>()).add(text));
        return bySteps;
    }

    /** The sentences of these texts; buttons and titles hold none. */
    static List<String> sentences(Collection<Judged> texts) {
        return texts.stream()
                .map(Judged::text)
                .filter(Sentences::areIn)
                .flatMap(text -> Sentences.of(text).stream())
                .toList();
    }

    private WordingTable.Row row(String step, Collection<Judged> texts) {
        List<Judged> graded =
                texts.stream().filter(text -> text.score() != null).toList();
        List<String> sentences = sentences(texts);
        boolean hasSmog = yardstick == Yardstick.ENGLISH && sentences.size() >= Readability.SMOG_SENTENCES;
        return new WordingTable.Row(
                step,
                texts.size(),
                graded.size(),
                average(graded.stream().map(Judged::score).toList()),
                worst(graded),
                beyondAim(graded),
                texts.stream()
                        .mapToInt(text -> Sentences.longest(text.text()))
                        .max()
                        .orElse(0),
                sentences.size(),
                hasSmog ? (Double) rounded(Readability.smog(sentences)) : null,
                yardstick == Yardstick.SPANISH ? second(graded) : null);
    }

    private WordingTable.@Nullable Worst worst(List<Judged> graded) {
        if (yardstick == null || graded.isEmpty()) {
            return null;
        }
        Yardstick by = yardstick;
        Judged worst = graded.stream()
                .max(Comparator.comparingDouble(text -> by.hardness(score(text))))
                .orElseThrow();
        return new WordingTable.Worst(
                rounded(score(worst)), worst.key(), words.place(worst.key()).toString());
    }

    private int beyondAim(List<Judged> graded) {
        Yardstick by = yardstick;
        return by == null
                ? 0
                : (int) graded.stream()
                        .filter(text -> by.isHarder(score(text), by.aim))
                        .count();
    }

    private static WordingTable.Second second(List<Judged> graded) {
        List<Double> scores = graded.stream()
                .map(text -> SpanishReadability.fernandezHuerta(text.text()))
                .toList();
        int beyond = (int) scores.stream().filter(score -> score < SECOND_AIM).count();
        return new WordingTable.Second(SECOND, SECOND_AIM, average(scores), beyond);
    }

    private static double score(Judged text) {
        return Objects.requireNonNull(text.score());
    }

    private static double average(List<? extends @Nullable Double> scores) {
        return rounded(scores.stream()
                .mapToDouble(score -> Objects.requireNonNull(score))
                .average()
                .orElse(0));
    }

    private static double rounded(double figure) {
        return Math.round(figure * TENTH) / TENTH;
    }
}

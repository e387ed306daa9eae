package org.handrail.core.learned;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Says which of many kinds a text is most like, from examples many people wrote: a straight line for each kind, and the vote of the
 * nearest examples. Deterministic, immutable.
 */
public final class Sorter {
    /** These three were chosen by leaving writers out (docs/reference/understanding.md). */
    private static final double COST = 2;

    /** How sharply a larger margin is told from a smaller one. */
    private static final double SHARPNESS = 4;

    /** The part of the vote in what is said at the end. */
    private static final double VOTES = 0.2;

    /** A mark of one example alone tells little about others. */
    private static final int LEAST_HOLDERS = 2;

    private static final Recent<List<Example>, Sorter> RECENT = new Recent<>();

    private final List<String> labels;
    private final List<Line> lines;
    private final Nearest nearest;

    private Sorter(List<String> labels, List<Line> lines, Nearest nearest) {
        this.labels = labels;
        this.lines = lines;
        this.nearest = nearest;
    }

    /**
     * How much a text is like one kind.
     *
     * @param share 0 to 1; together 1 over all kinds
     * @param example the example of it the text is nearest to, as written; empty when there is none near
     */
    public record Kind(String label, double share, String example) {}

    /** Learns from examples; takes about a second for ten thousand of them. */
    public static Sorter from(List<Example> examples) {
        return RECENT.get(List.copyOf(examples), Sorter::learn);
    }

    private static Sorter learn(List<Example> examples) {
        List<String> labels =
                examples.stream().map(Example::label).distinct().sorted().toList();
        List<Marks> marks = examples.stream().map(Example::marks).toList();
        Lines lines = new Lines(marks, LEAST_HOLDERS);
        List<Line> fitted = labels.parallelStream()
                .map(label -> lines.oneOfMany(i -> examples.get(i).label().equals(label), COST))
                .toList();
        return new Sorter(labels, fitted, new Nearest(examples, marks));
    }

    /** All kinds, the most alike first. */
    public List<Kind> sort(List<String> words, List<String> hints) {
        Marks marks = Marks.of(words, hints);
        double[] margins = lines.stream()
                .mapToDouble(line -> Math.exp(SHARPNESS * line.margin(marks)))
                .toArray();
        double all =
                IntStream.range(0, margins.length).mapToDouble(i -> margins[i]).sum();
        Nearest.Vote vote = nearest.vote(marks);
        Map<String, Kind> kinds = new TreeMap<>();
        for (int i = 0; i < margins.length; i++) {
            String label = labels.get(i);
            double share = (1 - VOTES) * margins[i] / all + VOTES * vote.share(label);
            kinds.put(label, new Kind(label, share, vote.nearest().getOrDefault(label, "")));
        }
        return kinds.values().stream()
                .sorted(Comparator.comparingDouble(Kind::share).reversed())
                .toList();
    }
}

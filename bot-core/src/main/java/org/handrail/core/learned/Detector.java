package org.handrail.core.learned;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says how much a text sounds like something to be found, and like which kind of it, from examples many people wrote. Two ways are
 * mixed: a straight line between all that is to be found and the rest, and the vote of the nearest examples; which kind it is a
 * {@link Sorter} of these kinds alone says. None of them understands a sentence; together they know many ways to say a thing.
 * Deterministic, immutable.
 */
public final class Detector {
    /** Nothing was learned: nothing is found. */
    public static final Detector NOTHING = new Detector("", null, null, null);

    /** Chosen by leaving writers out (docs/reference/flags.md). */
    private static final double COST = 32;

    /** A mark of one example alone tells little about others. */
    private static final int LEAST_HOLDERS = 2;

    private record From(List<Example> examples, String rest) {}

    private static final Recent<From, Detector> RECENT = new Recent<>();

    private final String rest;
    private final @Nullable Line line;
    private final @Nullable Nearest nearest;
    private final @Nullable Sorter kinds;

    private Detector(String rest, @Nullable Line line, @Nullable Nearest nearest, @Nullable Sorter kinds) {
        this.rest = rest;
        this.line = line;
        this.nearest = nearest;
        this.kinds = kinds;
    }

    /**
     * What a text sounds like.
     *
     * @param sure 0 to 1
     * @param label the kind it sounds like most; empty when like none
     * @param example the example of that kind it is nearest to, as written; empty when none of it is near
     */
    public record Sound(double sure, String label, String example) {
        public static final Sound NONE = new Sound(0, "", "");
    }

    /**
     * Learns from examples. Takes about two seconds for ten thousand of them.
     *
     * @param rest the label of what is not to be found
     */
    public static Detector from(List<Example> examples, String rest) {
        long others = examples.stream()
                .filter(example -> example.label().equals(rest))
                .count();
        if (others == 0 || others == examples.size()) {
            return NOTHING;
        }
        return RECENT.get(new From(List.copyOf(examples), rest), from -> learn(from.examples, from.rest));
    }

    private static Detector learn(List<Example> examples, String rest) {
        List<Marks> marks = examples.stream().map(Example::marks).toList();
        Line line = new Lines(marks, LEAST_HOLDERS)
                .between(i -> !examples.get(i).label().equals(rest), COST);
        List<Example> found = examples.stream()
                .filter(example -> !example.label().equals(rest))
                .toList();
        return new Detector(rest, line, new Nearest(examples, marks), Sorter.from(found));
    }

    /** What these words sound like, given whole and in parts: the part that sounds most like it. */
    public Sound sound(List<List<String>> parts) {
        double most = 0;
        List<String> worst = List.of();
        for (List<String> part : parts) {
            double sure = sure(Marks.of(part));
            if (sure > most) {
                most = sure;
                worst = part;
            }
        }
        if (kinds == null || most == 0) {
            return Sound.NONE;
        }
        Sorter.Kind kind = kinds.sort(worst, List.of()).getFirst();
        return new Sound(most, kind.label(), kind.example());
    }

    private double sure(Marks marks) {
        if (line == null || nearest == null) {
            return 0;
        }
        Nearest.Vote vote = nearest.vote(marks);
        boolean any = vote.shares().keySet().stream().anyMatch(label -> !label.equals(rest));
        return any ? (line.likely(marks) + vote.trust() * (1 - vote.share(rest))) / 2 : 0;
    }
}

package org.handrail.core.learned;

import de.bwaldvogel.liblinear.Feature;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how much a text sounds like something to be found, and like which kind of it, from examples many people wrote. Two ways are
 * mixed: a straight line between all that is to be found and the rest, and the vote of the nearest examples. Neither understands a
 * sentence; together they know many ways to say a thing. Deterministic, immutable.
 */
public final class Detector {
    /** Nothing was learned: nothing is found. */
    public static final Detector NOTHING = new Detector("", null, null);

    /** Chosen by leaving writers out (docs/reference/flags.md). */
    private static final double COST = 32;

    private final String rest;
    private final @Nullable Line line;
    private final @Nullable Nearest nearest;

    private Detector(String rest, @Nullable Line line, @Nullable Nearest nearest) {
        this.rest = rest;
        this.line = line;
        this.nearest = nearest;
    }

    /**
     * What a text sounds like.
     *
     * @param sure 0 to 1
     * @param label the kind it sounds like most; empty when like none
     * @param example the example of that kind it is nearest to, as written; empty when there is none
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
        List<Marks> marks =
                examples.stream().map(example -> Marks.of(example.words())).toList();
        Feature[][] features = Line.features(marks);
        Line line = Line.through(features, i -> !examples.get(i).label().equals(rest), COST);
        return new Detector(rest, line, new Nearest(examples, marks));
    }

    /** What these words sound like, given whole and in parts: the part that sounds most like it. */
    public Sound sound(List<List<String>> parts) {
        if (line == null || nearest == null) {
            return Sound.NONE;
        }
        Sound most = Sound.NONE;
        for (List<String> part : parts) {
            Sound sound = sound(Marks.of(part), line, nearest);
            most = sound.sure() > most.sure() ? sound : most;
        }
        return most;
    }

    private Sound sound(Marks marks, Line line, Nearest nearest) {
        Nearest.Vote vote = nearest.vote(marks);
        String label = vote.shares().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(rest))
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        if (label.isEmpty()) {
            return Sound.NONE;
        }
        double votes = vote.trust() * (1 - vote.share(rest));
        String example = vote.nearest().getOrDefault(label, "");
        return new Sound((line.likely(marks) + votes) / 2, label, example);
    }
}

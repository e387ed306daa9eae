package org.handrail.core.safety.learned;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says how much a text sounds like danger, from examples many people wrote. Two ways are mixed: a straight line through all
 * examples, and the vote of the nearest ones. Neither understands a sentence; together they know many ways to say a thing.
 * Deterministic, immutable.
 */
public final class Learned {
    /** Nothing was learned: nothing sounds like danger. */
    public static final Learned NOTHING = new Learned(null, null);

    private final @Nullable Line line;
    private final @Nullable Nearest nearest;

    private Learned(@Nullable Line line, @Nullable Nearest nearest) {
        this.line = line;
        this.nearest = nearest;
    }

    /**
     * What a text sounds like.
     *
     * @param danger 0 to 1
     * @param flag the flag it sounds like most, {@link Example#NONE} when like none
     * @param example the example of that flag it is nearest to, as written; empty when there is none
     */
    public record Sound(double danger, String flag, String example) {
        public static final Sound NONE = new Sound(0, Example.NONE, "");
    }

    /** Learns from examples. Takes about two seconds for ten thousand of them. */
    public static Learned from(List<Example> examples) {
        boolean both = examples.stream().anyMatch(Example::isDanger)
                && !examples.stream().allMatch(Example::isDanger);
        if (!both) {
            return NOTHING;
        }
        List<Marks> marks =
                examples.stream().map(example -> Marks.of(example.words())).toList();
        return new Learned(Line.through(examples, marks), new Nearest(examples, marks));
    }

    /** What these words sound like, given whole and in parts: the part that sounds most like danger. */
    public Sound sound(List<List<String>> parts) {
        if (line == null || nearest == null) {
            return Sound.NONE;
        }
        Sound worst = Sound.NONE;
        for (List<String> part : parts) {
            Sound sound = sound(Marks.of(part), line, nearest);
            worst = sound.danger() > worst.danger() ? sound : worst;
        }
        return worst;
    }

    private static Sound sound(Marks marks, Line line, Nearest nearest) {
        Nearest.Vote vote = nearest.vote(marks);
        if (vote.flag().equals(Example.NONE)) {
            return Sound.NONE;
        }
        return new Sound((line.danger(marks) + vote.danger()) / 2, vote.flag(), vote.example());
    }
}

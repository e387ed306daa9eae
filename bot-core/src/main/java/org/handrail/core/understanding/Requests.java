package org.handrail.core.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Topic;
import org.handrail.core.dialogue.Topics;
import org.handrail.core.learned.Example;
import org.handrail.core.learned.Sorter;
import org.handrail.core.safety.Sample;
import org.jspecify.annotations.Nullable;

/**
 * What a text asks for: an answer about a topic, a command in other words, or neither. Learned from the dialogue's examples in all
 * its languages at once; built once per dialogue version.
 */
public final class Requests {
    /** A text longer than this is a story, not a command, in words. */
    private static final int LONGEST_COMMAND = 20;

    /** Kinds that are looked at, the most alike first. */
    private static final int MOST = 3;

    private final Topics topics;
    private final Hints hints;
    private final Set<String> topicIds = new HashSet<>();
    private final @Nullable Sorter sorter;

    private Requests(Dialogue dialogue, List<Sample> samples) {
        topics = dialogue.topics();
        hints = new Hints(dialogue.phrases().values());
        topics.topics().forEach(topic -> topicIds.add(topic.id()));
        List<Example> examples = samples.stream().map(this::example).toList();
        boolean many = examples.stream().map(Example::label).distinct().count() > 1;
        sorter = many ? Sorter.from(examples) : null;
    }

    /** Learns; takes about two seconds for ten thousand examples. */
    public static Requests of(Dialogue dialogue) {
        return learned(dialogue, dialogue.topics().requests());
    }

    /** Learned from these examples instead of those of the dialogue. */
    static Requests learned(Dialogue dialogue, List<Sample> samples) {
        return new Requests(dialogue, samples);
    }

    private Example example(Sample sample) {
        List<String> words = Sample.words(sample.text());
        return new Example(sample.label(), words, hints.in(sample.text(), words), sample.text());
    }

    /**
     * What a text asks for.
     *
     * @param topics the topics it is most like, at most three, the most alike first; shares are among topics only
     * @param command the command it is most like, or null; its share is among everything
     * @param asking 0 to 1: how much it is a question about any topic
     * @param other 0 to 1: how much it is like an answer or small talk
     */
    public record Heard(List<Sorter.Kind> topics, Sorter.@Nullable Kind command, double asking, double other) {
        static final Heard NOTHING = new Heard(List.of(), null, 0, 1);

        public Heard {
            topics = List.copyOf(topics);
        }
    }

    /** What can be made of it by itself. */
    public enum Mode {
        /** It is answered. */
        DIRECT,
        /** The person is asked which of the likeliest it is. */
        CHOOSE,
        UNCLEAR
    }

    public Heard hear(String text) {
        List<String> words = Sample.words(text);
        if (sorter == null || words.isEmpty()) {
            return Heard.NOTHING;
        }
        return heard(sorter.sort(words, hints.in(text, words)), words.size());
    }

    /** Whether the command it is most like is to be obeyed. */
    public boolean isCommand(Heard heard) {
        Sorter.Kind command = heard.command();
        return command != null && percent(command.share()) >= topics.sureness().command();
    }

    /** Whether it is a question, and how sure it is which. */
    public Mode mode(Heard heard) {
        if (heard.topics().isEmpty()
                || percent(heard.asking()) < topics.sureness().choose()) {
            return Mode.UNCLEAR;
        }
        Sorter.Kind first = heard.topics().getFirst();
        boolean sure = percent(first.share()) >= topics.sureness().direct() || isAdvice(first);
        return sure && heard.asking() >= heard.other() ? Mode.DIRECT : Mode.CHOOSE;
    }

    private static double percent(double share) {
        return 100 * share;
    }

    private Heard heard(List<Sorter.Kind> kinds, int length) {
        List<Sorter.Kind> asked = new ArrayList<>();
        Sorter.Kind command = null;
        double other = 0;
        double all = 0;
        for (Sorter.Kind kind : kinds) {
            if (topicIds.contains(kind.label())) {
                asked.add(kind);
                all += kind.share();
            } else if (kind.label().equals(Topic.OTHER)) {
                other = kind.share();
            } else if (command == null) {
                command = kind;
            }
        }
        double total = all;
        List<Sorter.Kind> among = asked.stream()
                .map(kind -> new Sorter.Kind(kind.label(), kind.share() / total, kind.example()))
                .toList();
        return new Heard(first(among), length <= LONGEST_COMMAND ? command : null, all, other);
    }

    /** What asks for advice comes first as soon as it may be that: it must be turned down, whatever else it is like. */
    private List<Sorter.Kind> first(List<Sorter.Kind> among) {
        Comparator<Sorter.Kind> advice = Comparator.comparing(kind -> !isAdvice(kind));
        return among.stream().sorted(advice).limit(MOST).toList();
    }

    /** Whether it asks for advice, and is therefore no answer whatever stands in it. */
    boolean isAdvice(Heard heard) {
        return !heard.topics().isEmpty() && isAdvice(heard.topics().getFirst()) && mode(heard) == Mode.DIRECT;
    }

    private boolean isAdvice(Sorter.Kind kind) {
        Topic topic = topics.topic(kind.label());
        return topic != null
                && topic.ownWords()
                && percent(kind.share()) >= topics.sureness().advice();
    }
}

package org.handrail.core.understanding;

import java.util.List;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.GuideOp;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Origin;
import org.handrail.core.safety.Hit;
import org.jspecify.annotations.Nullable;

/** What an utterance means. */
public sealed interface Meaning {

    /** A sign of danger; nothing else of the utterance counts. */
    record Danger(List<Hit> hits) implements Meaning {
        public Danger {
            hits = List.copyOf(hits);
        }
    }

    /** It only sounds like a sign of danger: the person is asked, and the rest of the utterance waits. */
    record Suspect(Hit hit) implements Meaning {}

    /** An answer to a question. */
    record Chose(String question, FactValue value, Origin origin) implements Meaning {}

    /**
     * Typed words that come close to these answers, the closest first.
     *
     * @param named what names of medicines add to it
     */
    record Guessed(String question, String typed, List<FactValue> values, Named named) implements Meaning {
        public Guessed {
            values = List.copyOf(values);
        }

        public Guessed(String question, String typed, List<FactValue> values) {
            this(question, typed, values, Named.NOTHING);
        }
    }

    /**
     * What is told along with a guess that comes from names of medicines.
     *
     * @param unread words that may be names, but are in no table, as typed
     * @param medicine the name that suggests the answer to another question, or null
     */
    record Named(List<String> unread, @Nullable String medicine) {
        static final Named NOTHING = new Named(List.of(), null);

        public Named {
            unread = List.copyOf(unread);
        }

        static Named leaving(List<String> unread) {
            return new Named(unread, null);
        }

        static Named suggestedBy(String medicine) {
            return new Named(List.of(), medicine);
        }
    }

    /** A command. */
    record Wants(Command command, @Nullable String target) implements Meaning {}

    /**
     * One of these, topics or commands by their names, the likeliest first; the person is asked which.
     *
     * @param like the example the first of them is nearest to
     */
    record MayAsk(String typed, List<String> requests, String like) implements Meaning {
        public MayAsk {
            requests = List.copyOf(requests);
        }
    }

    /**
     * A question about a topic.
     *
     * @param typed in these words; empty when it was tapped
     * @param like the example it is nearest to, or why it is known otherwise
     */
    record AsksAbout(String topic, String typed, String like) implements Meaning {}

    /** The answer to a danger card. */
    record AnsweredDanger(String code) implements Meaning {}

    /** A change of the guide. */
    record ChangesGuide(GuideOp change) implements Meaning {}

    /**
     * Nothing could be made of it.
     *
     * @param medicine whether a medicine was asked for, so that a look at the bottle may help
     */
    record Unclear(String typed, boolean medicine) implements Meaning {
        public Unclear(String typed) {
            this(typed, false);
        }
    }
}

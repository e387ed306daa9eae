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

    /** An answer to a question. */
    record Chose(String question, FactValue value, Origin origin) implements Meaning {}

    /** Typed words that come close to these answers, the closest first. */
    record Guessed(String question, String typed, List<FactValue> values) implements Meaning {
        public Guessed {
            values = List.copyOf(values);
        }
    }

    /** A command. */
    record Wants(Command command, @Nullable String target) implements Meaning {}

    /** The answer to a danger card. */
    record AnsweredDanger(String code) implements Meaning {}

    /** A change of the guide. */
    record ChangesGuide(GuideOp change) implements Meaning {}

    /** Nothing could be made of it. */
    record Unclear(String typed) implements Meaning {}
}

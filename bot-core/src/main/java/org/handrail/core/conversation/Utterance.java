package org.handrail.core.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.handrail.core.fact.FactValue;
import org.jspecify.annotations.Nullable;

/** What the person typed, tapped or did. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "in")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Utterance.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Utterance.Typed.class, name = "text"),
    @JsonSubTypes.Type(value = Utterance.Do.class, name = "do"),
    @JsonSubTypes.Type(value = Utterance.DangerAnswer.class, name = "danger"),
    @JsonSubTypes.Type(value = Utterance.EditGuide.class, name = "guide")
})
public sealed interface Utterance {
    /** Longest typed text, in characters. */
    int LONGEST_TEXT = 2_000;

    /** A tapped answer, or words written into a question that asks for words. */
    record Answer(String question, FactValue value) implements Utterance {}

    /** Free text. */
    record Typed(String text) implements Utterance {}

    /**
     * A command.
     *
     * @param target the question of CHANGE, the step of GO, the topic of TOPIC, the language of LANGUAGE, the flag of SIGN, else null
     */
    record Do(Command command, @Nullable String target) implements Utterance {
        public static Do of(Command command) {
            return new Do(command, null);
        }
    }

    /** The answer to a danger card. */
    record DangerAnswer(String code) implements Utterance {}

    /** A change of the guide. */
    record EditGuide(GuideOp change) implements Utterance {
        /** What was typed in it; empty = nothing. */
        public String typed() {
            return switch (change) {
                case GuideOp.Add(String text) -> text;
                case GuideOp.Edit(String line, String text) -> text;
                case GuideOp.Remove _, GuideOp.Restore _, GuideOp.Top _ -> "";
                case GuideOp.Untop _, GuideOp.Move _, GuideOp.Undo _ -> "";
            };
        }
    }
}

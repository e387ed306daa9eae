package org.handrail.core.engine;

import java.util.List;
import java.util.Map;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Question;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.handrail.core.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Whether a tapped answer fits its question. */
final class Answers {
    private final Dialogue dialogue;

    Answers(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Why this answer cannot be taken, or null when it fits. */
    Outcome.@Nullable Refused refusal(Utterance.Answer answer, Voice voice) {
        Question question = dialogue.questions().get(answer.question());
        FactSpec spec = dialogue.facts().get(answer.question());
        if (question == null || spec == null) {
            return Refusals.of(Refusal.UNKNOWN_QUESTION, voice, "unknown_question");
        }
        String reserved = answer.value().reserved();
        if (reserved != null) {
            return question.offers(reserved) ? null : Refusals.of(Refusal.UNKNOWN_CODE, voice, "own_answer");
        }
        return switch (answer.value()) {
            case FactValue.Codes(List<String> codes) -> codes(codes, spec, question, voice);
            case FactValue.Whole(int number) -> number(number, spec, voice);
            case FactValue.Words(String text) -> text(text, spec, voice);
        };
    }

    private static Outcome.@Nullable Refused codes(List<String> codes, FactSpec spec, Question question, Voice voice) {
        if (spec.kind() != FactKind.ONE && spec.kind() != FactKind.MANY) {
            return wrongKind(spec, voice);
        }
        if (!spec.codes().containsAll(codes)) {
            return Refusals.of(Refusal.UNKNOWN_CODE, voice, "unknown_code");
        }
        boolean alone = spec.kind() == FactKind.ONE || codes.stream().anyMatch(question.exclusive()::contains);
        return codes.size() > 1 && alone ? Refusals.of(Refusal.WRONG_KIND, voice, "choose_one") : null;
    }

    private static Outcome.@Nullable Refused number(int number, FactSpec spec, Voice voice) {
        if (spec.kind() != FactKind.NUMBER) {
            return wrongKind(spec, voice);
        }
        Map<String, String> bounds =
                Map.of("least", Integer.toString(spec.min()), "most", Integer.toString(spec.max()));
        return number >= spec.min() && number <= spec.max()
                ? null
                : Refusals.of(Refusal.WRONG_KIND, voice, "number", bounds);
    }

    private static Outcome.@Nullable Refused text(String text, FactSpec spec, Voice voice) {
        if (spec.kind() != FactKind.TEXT) {
            return wrongKind(spec, voice);
        }
        return text.isBlank() ? Refusals.of(Refusal.EMPTY, voice, "empty") : length(text, spec.maxLength(), voice);
    }

    /** Why this text is too long, or null. */
    static Outcome.@Nullable Refused length(String text, int most, Voice voice) {
        Map<String, String> lengths = Map.of("length", Integer.toString(text.length()), "most", Integer.toString(most));
        return text.length() <= most ? null : Refusals.of(Refusal.TOO_LONG, voice, "too_long", lengths);
    }

    private static Outcome.Refused wrongKind(FactSpec spec, Voice voice) {
        String key = switch (spec.kind()) {
            case ONE, MANY, DERIVED, BAND -> "wants_code";
            case NUMBER -> "wants_number";
            case TEXT -> "wants_words";
        };
        return Refusals.of(Refusal.WRONG_KIND, voice, key);
    }

    /** The value with its codes in declared order and without doubles; words without blanks around them. */
    FactValue tidy(Utterance.Answer answer) {
        return switch (answer.value()) {
            case FactValue.Whole whole -> whole;
            case FactValue.Words(String text) -> new FactValue.Words(text.strip());
            case FactValue.Codes codes -> codes.isKnown() ? inOrder(answer.question(), codes) : codes;
        };
    }

    private FactValue inOrder(String question, FactValue.Codes codes) {
        FactSpec spec = dialogue.facts().get(question);
        List<String> declared = spec == null ? Reserved.CODES : spec.codes();
        return new FactValue.Codes(declared.stream().filter(codes::has).toList());
    }
}

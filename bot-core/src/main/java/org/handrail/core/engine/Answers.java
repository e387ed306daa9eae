package org.handrail.core.engine;

import java.util.List;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Question;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.jspecify.annotations.Nullable;

/** Whether a tapped answer fits its question. */
final class Answers {
    private final Dialogue dialogue;

    Answers(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Why this answer cannot be taken, or null when it fits. */
    Outcome.@Nullable Refused refusal(Utterance.Answer answer) {
        Question question = dialogue.questions().get(answer.question());
        FactSpec spec = dialogue.facts().get(answer.question());
        if (question == null || spec == null) {
            return new Outcome.Refused(
                    Refusal.UNKNOWN_QUESTION, "There is no question \"%s\" here.".formatted(brief(answer.question())));
        }
        String reserved = answer.value().reserved();
        if (reserved != null) {
            return question.offers(reserved)
                    ? null
                    : new Outcome.Refused(Refusal.UNKNOWN_CODE, "This question needs one of its own answers.");
        }
        return switch (answer.value()) {
            case FactValue.Codes(List<String> codes) -> codes(codes, spec, question);
            case FactValue.Whole(int number) -> number(number, spec);
            case FactValue.Words(String text) -> text(text, spec);
        };
    }

    private static Outcome.@Nullable Refused codes(List<String> codes, FactSpec spec, Question question) {
        if (spec.kind() != FactKind.ONE && spec.kind() != FactKind.MANY) {
            return wrongKind(spec);
        }
        for (String code : codes) {
            if (!spec.codes().contains(code)) {
                return new Outcome.Refused(
                        Refusal.UNKNOWN_CODE,
                        "\"%s\" is not one of the answers to this question.".formatted(brief(code)));
            }
        }
        if (codes.size() > 1
                && (spec.kind() == FactKind.ONE || codes.stream().anyMatch(question.exclusive()::contains))) {
            return new Outcome.Refused(Refusal.WRONG_KIND, "Please choose only one of these answers.");
        }
        return null;
    }

    private static Outcome.@Nullable Refused number(int number, FactSpec spec) {
        if (spec.kind() != FactKind.NUMBER) {
            return wrongKind(spec);
        }
        return number >= spec.min() && number <= spec.max()
                ? null
                : new Outcome.Refused(
                        Refusal.WRONG_KIND, "Please choose a number from %d to %d.".formatted(spec.min(), spec.max()));
    }

    private static Outcome.@Nullable Refused text(String text, FactSpec spec) {
        if (spec.kind() != FactKind.TEXT) {
            return wrongKind(spec);
        }
        if (text.isBlank()) {
            return new Outcome.Refused(Refusal.EMPTY, "Please write something first, or use one of the other buttons.");
        }
        return text.length() <= spec.maxLength()
                ? null
                : new Outcome.Refused(
                        Refusal.TOO_LONG,
                        "That is a little long for this box: %d characters, and it holds %d."
                                .formatted(text.length(), spec.maxLength()));
    }

    private static Outcome.Refused wrongKind(FactSpec spec) {
        String wanted = switch (spec.kind()) {
            case ONE, MANY, DERIVED, BAND -> "one of its answers";
            case NUMBER -> "a number";
            case TEXT -> "words";
        };
        return new Outcome.Refused(Refusal.WRONG_KIND, "This question asks for %s.".formatted(wanted));
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

    private static String brief(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}

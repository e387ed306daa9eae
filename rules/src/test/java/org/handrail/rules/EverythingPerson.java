package org.handrail.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Mode;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.engine.Engine;
import org.handrail.core.engine.Opening;
import org.handrail.core.engine.Outcome;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.handrail.core.guide.Guide;
import org.handrail.core.rulebook.Decisions;
import org.jspecify.annotations.Nullable;

/**
 * One person who answers each question with what opens most: first the most statements on the guide, then the most questions, then the
 * most guide items. An answer that stops the conversation (a danger card, the end) is taken only when every answer does.
 */
final class EverythingPerson {
    private static final Instant AT = Instant.parse("2026-01-01T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final int MOST_TURNS = 200;

    private final Engine engine;
    private final Clinic clinic;
    private final Map<String, FactValue> answers = new LinkedHashMap<>();

    EverythingPerson(Engine engine, Clinic clinic) {
        this.engine = engine;
        this.clinic = clinic;
    }

    Guide guide() {
        Conversation conversation =
                engine.begin(new Opening("c_everything", clinic, "en"), AT).conversation();
        for (int turn = 0; turn < MOST_TURNS && conversation.mode() == Mode.BOT; turn++) {
            String open = engine.view(conversation, clinic).open();
            if (open == null) {
                return engine.guide(conversation, clinic, DAY);
            }
            Conversation before = conversation;
            Step best = candidates(open).stream()
                    .map(value -> step(before, open, value))
                    .filter(Objects::nonNull)
                    .max(Comparator.comparingInt(Step::statements)
                            .thenComparingInt(Step::asked)
                            .thenComparingInt(Step::items))
                    .orElseThrow(() -> new AssertionError("no answer to (%s) is taken".formatted(open)));
            answers.put(open, best.value());
            conversation = best.after();
        }
        throw new AssertionError("the conversation of (%s) did not come to its end".formatted(this));
    }

    private record Step(FactValue value, Conversation after, int statements, int asked, int items) {}

    private @Nullable Step step(Conversation before, String question, FactValue value) {
        Outcome outcome = engine.take(before, clinic, "m" + before.seq(), new Utterance.Answer(question, value), AT);
        if (!(outcome instanceof Outcome.Taken taken)) {
            return null;
        }
        if (taken.conversation().mode() != Mode.BOT) {
            return new Step(value, taken.conversation(), -1, 0, 0);
        }
        Decisions decisions = engine.decisions(taken.conversation(), clinic);
        int statements = (int) engine.dialogue().guide().items().stream()
                .filter(item -> decisions.guide().containsKey(item.id()))
                .map(GuidePlan.Item::covers)
                .flatMap(List::stream)
                .distinct()
                .count();
        return new Step(
                value,
                taken.conversation(),
                statements,
                decisions.asked().size(),
                decisions.guide().size());
    }

    /** For several codes: all that go together, then each alone. */
    private List<FactValue> candidates(String question) {
        FactSpec spec = Objects.requireNonNull(engine.dialogue().facts().get(question));
        List<String> exclusive = Objects.requireNonNull(
                        engine.dialogue().questions().get(question))
                .exclusive();
        List<FactValue> values = new ArrayList<>();
        switch (spec.kind()) {
            case MANY -> {
                values.add(new FactValue.Codes(spec.codes().stream()
                        .filter(code -> !exclusive.contains(code))
                        .toList()));
                spec.codes().forEach(code -> values.add(FactValue.Codes.of(code)));
            }
            case ONE, DERIVED, BAND -> spec.codes().forEach(code -> values.add(FactValue.Codes.of(code)));
            case NUMBER -> {
                for (int number = spec.max(); number >= spec.min(); number--) {
                    values.add(new FactValue.Whole(number));
                }
            }
            case TEXT -> values.add(new FactValue.Words("In my own words"));
        }
        values.add(FactValue.Codes.of(Reserved.NOT_SURE));
        return values;
    }

    @Override
    public String toString() {
        return answers.toString();
    }
}

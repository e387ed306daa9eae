package org.handrail.core.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Row;
import org.handrail.core.engine.Engine;
import org.handrail.core.engine.Opening;
import org.handrail.core.engine.Outcome;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;

/** A conversation in which everything asked was answered, up to one question. */
final class LongConversation {
    private static final Instant AT = Instant.parse("2026-01-01T03:00:00Z");
    private static final int MOST_TURNS = 60;

    /** Where the first code is not the answer that leads on. */
    private static final Map<String, FactValue> ANSWERS = Map.of(
            "info_preference", FactValue.Codes.of("ALL"),
            "distress", new FactValue.Whole(2),
            "appointment_timing", FactValue.Codes.of("LATER"),
            "symptom_hard", FactValue.Codes.of("NO"),
            "current_therapy", FactValue.Codes.of("HORMONE", "CDK46"),
            "metastatic_sites", FactValue.Codes.of("BONE", "LIVER"));

    private LongConversation() {}

    static Conversation upTo(String question, Engine engine, Clinic clinic) {
        Conversation conversation =
                engine.begin(new Opening("c_bench", clinic, "en"), AT).conversation();
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            String open =
                    Objects.requireNonNull(engine.view(conversation, clinic).open());
            if (open.equals(question)) {
                return conversation;
            }
            FactSpec spec = Objects.requireNonNull(engine.dialogue().facts().get(open));
            Utterance answer = new Utterance.Answer(open, ANSWERS.getOrDefault(open, first(spec)));
            conversation = ((Outcome.Taken) engine.take(conversation, clinic, "m" + turn, answer, AT)).conversation();
        }
        throw new IllegalStateException("the question (%s) was not reached".formatted(question));
    }

    private static FactValue first(FactSpec spec) {
        return switch (spec.kind()) {
            case NUMBER -> new FactValue.Whole(spec.min());
            case TEXT -> new FactValue.Words("What would you do?");
            case ONE, MANY, DERIVED, BAND -> FactValue.Codes.of(spec.codes().getFirst());
        };
    }

    /** The dialogue with its rows repeated under other names, so often as there is room for. */
    static Dialogue repeated(Dialogue dialogue, int rows) {
        List<Row> all = new ArrayList<>(dialogue.rows());
        for (int i = 0; all.size() < rows; i++) {
            Row row = dialogue.rows().get(i % dialogue.rows().size());
            all.add(new Row(
                    row.id() + "-again-" + i,
                    row.when(),
                    row.then(),
                    row.why(),
                    row.source(),
                    row.covers(),
                    row.place()));
        }
        return new Dialogue(
                dialogue.id(),
                dialogue.version(),
                dialogue.hash(),
                dialogue.languages(),
                dialogue.review(),
                dialogue.translations(),
                dialogue.steps(),
                new LinkedHashMap<>(dialogue.facts()),
                dialogue.questions(),
                dialogue.cards(),
                all,
                dialogue.guide(),
                dialogue.flags(),
                dialogue.topics(),
                dialogue.sources(),
                dialogue.statements(),
                dialogue.medicines(),
                dialogue.waivers(),
                dialogue.words(),
                dialogue.phrases());
    }
}

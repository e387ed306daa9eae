package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.GuideOp;
import org.handrail.core.conversation.Mode;
import org.handrail.core.conversation.Pending;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.engine.Engine;
import org.handrail.core.engine.Opening;
import org.handrail.core.engine.Outcome;
import org.handrail.core.engine.Refusal;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.guide.Guide;

/** Somebody of age who makes the guide their own. */
final class GuideOwner {
    static final Clinic CLINIC = RulesFolder.clinic();
    static final Engine ENGINE = Engine.of(RulesFolder.dialogue());
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Instant AT = Instant.parse("2026-01-01T03:00:00Z");
    final List<Entry> journal = new ArrayList<>();
    Conversation conversation;
    private int turn;

    GuideOwner() {
        Outcome.Taken begun = ENGINE.begin(new Opening("c_guide", CLINIC, "en"), AT);
        conversation = begun.conversation();
        journal.addAll(begun.entries());
        ofAge();
    }

    void ofAge() {
        answer("consent", FactValue.Codes.of("AGREE"));
        answer("age_ok", FactValue.Codes.of("YES"));
    }

    void toTheEnd() {
        while (!conversation.guideReady() && conversation.mode() == Mode.BOT) {
            String open = String.valueOf(ENGINE.view(conversation, CLINIC).open());
            answer(open, otherwise(open));
        }
    }

    private static FactValue otherwise(String question) {
        return switch (question) {
            case "stage" -> FactValue.Codes.of("METASTATIC");
            case "current_therapy" -> FactValue.Codes.of("CHEMO");
            case "main_goal" -> FactValue.Codes.of("LONGER_LIFE");
            case "appointment_timing" -> FactValue.Codes.of("LATER");
            default -> FactValue.Codes.of(Reserved.SKIPPED);
        };
    }

    void answer(String question, FactValue value) {
        take(new Utterance.Answer(question, value));
    }

    void change(Command command) {
        boolean waits = !(conversation.pending() instanceof Pending.Nothing);
        if (command != Command.CONFIRM || waits) {
            take(Utterance.Do.of(command));
        }
    }

    Outcome.Taken change(GuideOp op) {
        return take(new Utterance.EditGuide(op));
    }

    Outcome.Taken take(Utterance utterance) {
        Outcome outcome = ENGINE.take(conversation, CLINIC, "m" + turn++, utterance, AT);
        assertThat(outcome).as("%s", utterance).isInstanceOf(Outcome.Taken.class);
        Outcome.Taken taken = (Outcome.Taken) outcome;
        conversation = taken.conversation();
        journal.addAll(taken.entries());
        return taken;
    }

    Refusal refused(GuideOp op) {
        Outcome outcome = ENGINE.take(conversation, CLINIC, "m" + turn++, new Utterance.EditGuide(op), AT);
        assertThat(outcome).as("%s", op).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).refusal();
    }

    Guide guide() {
        return ENGINE.guide(conversation, CLINIC, DAY);
    }

    List<String> top() {
        return section(guide(), GuidePlan.TOP);
    }

    List<String> topic(String id) {
        return guide().topic(id).stream().map(Guide.Line::id).toList();
    }

    List<String> ids() {
        return guide().questions().map(Guide.Line::id).toList();
    }

    Guide.Line line(String id) {
        return guide().questions()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> section(Guide guide, String id) {
        return guide.sections().stream()
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.lines().stream())
                .map(Guide.Line::id)
                .toList();
    }
}

package org.handrail.web.fhir;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.event.Event;
import org.handrail.core.conversation.event.FactCorrected;
import org.handrail.core.conversation.event.FactLearned;
import org.handrail.core.conversation.event.GuideReady;
import org.handrail.core.conversation.event.StartedAgain;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.rulebook.Decisions;
import org.handrail.core.voice.Reader;
import org.handrail.web.conversations.Kept;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.jspecify.annotations.Nullable;

/**
 * What of a conversation may be handed on. Private facts and codes are gone from it, and so is every trace of when they were answered.
 *
 * @param facts the answers that count
 * @param authored when the last answer was given; the beginning when there is none
 * @param status whether all is answered, and whether an answer came or changed after that
 */
record Told(
        Conversation conversation, Facts facts, Instant authored, QuestionnaireResponseStatus status, Reader reader) {

    /** What this conversation tells. */
    static Told of(Kept kept) {
        Map<String, FactSpec> specs = kept.engine().dialogue().facts();
        Facts counting = counting(kept.engine().decisions(kept.conversation(), kept.clinic()), specs);
        List<Entry> entries = kept.entries();
        Instant authored = entries.getFirst().at();
        boolean wasReady = false;
        boolean changedSince = false;
        for (Entry entry : entries) {
            if (answers(entry.event(), specs)) {
                authored = entry.at();
                changedSince = wasReady;
            } else if (entry.event() instanceof GuideReady) {
                wasReady = true;
            } else if (entry.event() instanceof StartedAgain) {
                wasReady = false;
                changedSince = false;
            }
        }
        return new Told(kept.conversation(), counting, authored, status(wasReady, changedSince), Reader.of(counting));
    }

    private static QuestionnaireResponseStatus status(boolean wasReady, boolean changedSince) {
        if (!wasReady) {
            return QuestionnaireResponseStatus.INPROGRESS;
        }
        return changedSince ? QuestionnaireResponseStatus.AMENDED : QuestionnaireResponseStatus.COMPLETED;
    }

    /** The answers whose question is asked, or what of them may leave the conversation. */
    private static Facts counting(Decisions decisions, Map<String, FactSpec> specs) {
        List<Fact> counting = new ArrayList<>();
        for (Fact fact : decisions.facts().all()) {
            FactValue leaving =
                    decisions.asked().containsKey(fact.id()) ? leaving(fact.id(), fact.value(), specs) : null;
            if (leaving != null) {
                counting.add(new Fact(fact.id(), leaving, fact.origin(), fact.turn()));
            }
        }
        return Facts.of(counting);
    }

    /** Whether an answer came or changed, as far as others may know. */
    private static boolean answers(Event event, Map<String, FactSpec> specs) {
        return switch (event) {
            case FactLearned learned -> leaving(learned.fact(), learned.value(), specs) != null;
            case FactCorrected corrected ->
                !Objects.equals(
                        leaving(corrected.fact(), corrected.was(), specs),
                        leaving(corrected.fact(), corrected.value(), specs));
            default -> false;
        };
    }

    private static @Nullable FactValue leaving(String fact, FactValue value, Map<String, FactSpec> specs) {
        FactSpec spec = specs.get(fact);
        return spec == null ? null : spec.leaving(value);
    }
}

package org.handrail.web.fhir;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Step;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.voice.Reader;
import org.handrail.core.voice.Voice;
import org.hl7.fhir.r4.model.Coding;

/** What of a dialogue can be asked and handed on, in the words of one language for one kind of reader. No answer is in it. */
record Form(Dialogue dialogue, Clinic clinic, String language, Reader reader, Voice voice, List<Part> parts) {
    Form {
        parts = List.copyOf(parts);
    }

    /** A step with its questions in the order of the conversation. */
    record Part(String linkId, String title, List<FactSpec> facts) {
        Part {
            facts = List.copyOf(facts);
        }
    }

    static Form of(Dialogue dialogue, Clinic clinic, String language, Reader reader) {
        Voice voice = new Voice(dialogue, language, clinic, reader);
        List<Part> parts = new ArrayList<>();
        for (Step step : dialogue.steps()) {
            List<FactSpec> facts = facts(dialogue, step);
            if (!facts.isEmpty()) {
                parts.add(new Part("step." + step.id(), voice.text("steps." + step.id() + ".title"), facts));
            }
        }
        return new Form(dialogue, clinic, language, reader, voice, parts);
    }

    private static List<FactSpec> facts(Dialogue dialogue, Step step) {
        List<FactSpec> facts = new ArrayList<>();
        for (Step.Item item : step.items()) {
            FactSpec spec = item instanceof Step.Item.AskItem(String id)
                    ? dialogue.facts().get(id)
                    : null;
            if (spec != null && !spec.isPrivate()) {
                facts.add(spec);
            }
        }
        return facts;
    }

    /** The question, with what the ends of its scale mean. */
    String question(FactSpec fact) {
        String key = "questions." + fact.id();
        String low = voice.textOrNull(key + ".low");
        String high = voice.textOrNull(key + ".high");
        String ask = voice.text(key + ".ask");
        return low == null || high == null
                ? ask
                : "%s (%d = %s, %d = %s)".formatted(ask, fact.min(), low, fact.max(), high);
    }

    Coding coding(FactSpec fact, String code) {
        return new Coding(Naming.codes(dialogue, fact.id()), code, voice.label(fact.id(), code));
    }

    String canonical() {
        return Naming.questionnaire(dialogue, clinic, language, reader);
    }

    String version() {
        return Naming.version(dialogue);
    }
}

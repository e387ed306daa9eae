package org.handrail.web.fhir;

import java.time.Instant;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Question;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Makes the bundle of a conversation. Pure: the same arguments give the same bundle. */
final class Exports {
    private Exports() {}

    /**
     * The bundle of what was told, or why there is none.
     *
     * @param guide the guide as it stands
     * @param at when this is asked for
     */
    static Export of(Dialogue dialogue, Clinic clinic, Told told, Handout guide, Instant at) {
        Export.Refusal refusal = refusal(dialogue, told);
        return refusal != null
                ? new Export.Refused(refusal)
                : new Export.Made(bundle(dialogue, clinic, told, guide, at));
    }

    /** A question that cannot be passed over is one that must be answered before anything is kept or handed on: consent, age. */
    private static Export.@Nullable Refusal refusal(Dialogue dialogue, Told told) {
        if (told.conversation().closed()) {
            return Export.Refusal.CLOSED;
        }
        for (String id : told.open()) {
            Question question = dialogue.questions().get(id);
            if (question != null && !question.skip()) {
                return Export.Refusal.NOT_BEGUN;
            }
        }
        return null;
    }

    private static Bundle bundle(Dialogue dialogue, Clinic clinic, Told told, Handout guide, Instant at) {
        String conversation = told.conversation().id();
        String language = told.conversation().language();
        Form form = Form.of(dialogue, clinic, language, told.reader());
        People people = new People(clinic, told.reader(), language);
        String response = Naming.uuid(conversation, "answers");
        String document = Naming.uuid(conversation, "guide");
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.COLLECTION);
        bundle.setIdentifier(Naming.identifier(
                Naming.uuid(conversation, "bundle:" + told.conversation().seq())));
        bundle.setTimestampElement(Times.instant(at));
        add(bundle, Naming.uuid(form.canonical() + "|" + form.version(), "questions"), Questionnaires.of(form));
        add(bundle, response, Responses.of(form, told, response, people));
        add(bundle, document, Documents.of(form, told, document, people, response, guide, at));
        return bundle;
    }

    private static void add(Bundle bundle, String urn, Resource resource) {
        bundle.addEntry().setFullUrl(urn).setResource(resource);
    }
}

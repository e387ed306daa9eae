package org.handrail.web.fhir;

import java.time.Instant;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.web.conversations.Kept;
import org.handrail.web.conversations.Leaving;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Resource;

/** Makes the bundle of a conversation. Pure: the same arguments give the same bundle. */
final class Exports {
    private Exports() {}

    /**
     * The bundle of a conversation, or why nothing of it may leave.
     *
     * @param guide the guide as it stands
     * @param at when this is asked for
     */
    static Export of(Kept kept, Handout guide, Instant at) {
        Leaving.Barred barred = Leaving.barred(kept);
        return barred != null
                ? new Export.Refused(barred)
                : new Export.Made(bundle(kept.engine().dialogue(), kept.clinic(), Told.of(kept), guide, at));
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

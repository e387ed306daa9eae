package org.handrail.web.fhir;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;

/** The guide as a document, with the bytes in it. */
final class Documents {
    /** Seen at loinc.org: written by a patient or their agent, not a clinician, to give information. */
    private static final Coding PATIENT_NOTE = new Coding(Naming.LOINC, "51855-5", "Patient Note");

    private Documents() {}

    static DocumentReference of(
            Form form, Told told, String urn, People people, String response, Handout guide, Instant at) {
        String title = form.voice().text("engine.guide_title");
        DocumentReference made = new DocumentReference();
        made.setLanguage(form.language());
        people.into(made);
        made.setMasterIdentifier(Naming.identifier(urn));
        made.addIdentifier(Naming.contentVersion(form.dialogue()));
        made.setStatus(DocumentReferenceStatus.CURRENT);
        made.setDocStatus(status(told.status()));
        made.setType(new CodeableConcept(PATIENT_NOTE.copy()));
        made.addCategory(new CodeableConcept(
                new Coding(Naming.documentCategories(), "patient-generated", "Patient-generated document")));
        made.setSubject(people.patient());
        made.setDateElement(Times.instant(at));
        Reference author = people.source();
        if (author != null) {
            made.addAuthor(author);
        }
        made.setCustodian(people.organization());
        made.setDescription(form.voice().text("engine.guide_note"));
        made.addContent().setAttachment(attachment(form, title, guide, at));
        made.getContext().addRelated(new Reference(response));
        made.setText(Texts.narrative(form.language(), List.of(new Texts.Line(title, made.getDescription()))));
        return made;
    }

    private static ReferredDocumentStatus status(QuestionnaireResponseStatus answers) {
        return switch (answers) {
            case COMPLETED -> ReferredDocumentStatus.FINAL;
            case AMENDED -> ReferredDocumentStatus.AMENDED;
            default -> ReferredDocumentStatus.PRELIMINARY;
        };
    }

    private static Attachment attachment(Form form, String title, Handout guide, Instant at) {
        byte[] bytes = guide.bytes();
        Attachment made = new Attachment();
        made.setContentType(guide.contentType());
        made.setLanguage(form.language());
        made.setData(bytes);
        made.setSize(bytes.length);
        made.setHash(sha1(bytes));
        made.setTitle(title);
        made.setCreationElement(Times.dateTime(at));
        return made;
    }

    /** SHA-1 is what the element holds (FHIR R4, Attachment.hash); it tells a broken copy, nothing more. */
    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}

package org.handrail.web.fhir;

import org.handrail.core.clinic.Clinic;
import org.handrail.core.voice.Reader;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.jspecify.annotations.Nullable;

/**
 * The people a resource speaks of. Handrail knows nobody's name, so they are contained: whoever imports the bundle sets the patient
 * it belongs to, and no record without a name is made by accident.
 */
record People(Clinic clinic, Reader reader, String language) {
    private static final String PATIENT = "patient";
    private static final String CAREGIVER = "caregiver";
    private static final String CLINIC = "clinic";
    private static final String LANGUAGES = "urn:ietf:bcp:47";
    private static final String PROVENANCE = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";

    /** Puts the people into the resource. */
    void into(DomainResource resource) {
        Patient patient = new Patient();
        patient.setId(PATIENT);
        if (reader == Reader.PATIENT) {
            patient.addCommunication().getLanguage().addCoding(new Coding(LANGUAGES, language, null));
        }
        resource.addContained(patient);
        if (reader == Reader.CAREGIVER) {
            RelatedPerson caregiver = new RelatedPerson();
            caregiver.setId(CAREGIVER);
            caregiver.setPatient(patient());
            resource.addContained(caregiver);
        }
        Organization organization = new Organization().setName(clinic.name().in(language));
        organization.setId(CLINIC);
        resource.addContained(organization);
        resource.setMeta(reported());
    }

    Reference patient() {
        return local(PATIENT);
    }

    Reference organization() {
        return local(CLINIC).setDisplay(clinic.name().in(language));
    }

    /** Who answered; null when they did not say. */
    @Nullable
    Reference source() {
        return switch (reader) {
            case PATIENT -> patient();
            case CAREGIVER -> local(CAREGIVER);
            case UNKNOWN -> null;
        };
    }

    /** The label that says who reported it; nobody has checked it. */
    private Meta reported() {
        Meta meta = new Meta();
        switch (reader) {
            case PATIENT -> meta.addSecurity(new Coding(PROVENANCE, "PATRPT", "patient reported"));
            case CAREGIVER -> meta.addSecurity(new Coding(PROVENANCE, "PACQRPT", "patient acquaintance reported"));
            case UNKNOWN -> {}
        }
        return meta;
    }

    private static Reference local(String id) {
        return new Reference("#" + id);
    }
}

package org.handrail.web.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.handrail.core.fact.FactSpec;
import org.handrail.web.conversations.Leaving;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** What is exported, what of it means what, and what never is. */
class ExportTest {
    private static final Content CONTENT = Content.shipped();
    private static final String[] BEGUN = {"tap AGREE", "tap YES"};
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private static Bundle bundle(String... moves) {
        return CONTENT.bundle(and(BEGUN, moves));
    }

    private static String[] and(String[] first, String... more) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static Export export(String... moves) {
        StringBuilder play = new StringBuilder("play: a test\n\nyou: begin\n");
        for (String move : moves) {
            play.append("\nyou: ").append(move).append('\n');
        }
        return CONTENT.export(CONTENT.play("a.play", play.toString()));
    }

    private static QuestionnaireResponseItemComponent item(Bundle bundle, String linkId) {
        return Content.response(bundle).getItem().stream()
                .flatMap(group -> group.getItem().stream())
                .filter(item -> item.getLinkId().equals(linkId))
                .findFirst()
                .orElseThrow();
    }

    private static String absent(Bundle bundle, String linkId) {
        return item(bundle, linkId)
                .getAnswerFirstRep()
                .getExtensionByUrl(ABSENT)
                .getValue()
                .primitiveValue();
    }

    @Test
    void beforeConsentAndAgeThereIsNothingToHandOn() {
        assertThat(export()).isEqualTo(new Export.Refused(Leaving.Barred.NOT_BEGUN));
        assertThat(export("tap AGREE")).isEqualTo(new Export.Refused(Leaving.Barred.NOT_BEGUN));
        assertThat(export("tap AGREE", "tap YES")).isInstanceOf(Export.Made.class);
    }

    @Test
    void ofWhoDoesNotAgreeOrIsUnderEighteenNothingIsHandedOn() {
        assertThat(export("tap NOT_NOW")).isEqualTo(new Export.Refused(Leaving.Barred.CLOSED));
        assertThat(export("tap AGREE", "tap NO")).isEqualTo(new Export.Refused(Leaving.Barred.CLOSED));
    }

    @Test
    void startingAgainTakesBackTheConsent() {
        assertThat(export("tap AGREE", "tap YES", "tap PATIENT", "do start_again", "do start_again_confirmed"))
                .isEqualTo(new Export.Refused(Leaving.Barred.NOT_BEGUN));
    }

    @Test
    void aWayOutIsNoAnswerButSaysThatItWasAsked() {
        Bundle bundle = bundle("tap PREFER_NOT", "tap NOT_SURE", "tap SKIPPED");

        assertThat(absent(bundle, "role")).isEqualTo("asked-declined");
        assertThat(absent(bundle, "appointment_timing")).isEqualTo("asked-unknown");
        assertThat(absent(bundle, "info_preference")).isEqualTo("asked-declined");
    }

    @Test
    void nothingTellsThatSafetyWasAsked() {
        Bundle bundle = bundle("tap PATIENT", "tap WITHIN_WEEK", "number 9", "tap NO", "danger NOT_SAFE", "do pause");

        String json = FhirJson.write(bundle);
        String guide = new String(
                Content.document(bundle).getContentFirstRep().getAttachment().getData(), StandardCharsets.UTF_8);
        assertThat(json).contains("distress").doesNotContain("safe_now", "self_harm", "safe right now");
        assertThat(guide).doesNotContainIgnoringCase("safe right now");
        assertThat(Content.response(bundle).getAuthored())
                .as("the last answer that is handed on, not the private one")
                .isEqualTo(Content.response(bundle("tap PATIENT", "tap WITHIN_WEEK", "number 9"))
                        .getAuthored());
    }

    @Test
    void nothingTellsThatHomeWasSpokenOf() {
        String[] path = {"tap AGREE", "tap YES", "tap PATIENT", "tap LATER", "tap ALL", "number 2"};
        Bundle bundle = CONTENT.bundle(and(path, "walk worries=COSTS+HOME alone_now=YES home_safe=YES rest=SKIPPED"));

        assertThat(item(bundle, "worries").getAnswer())
                .singleElement()
                .satisfies(
                        answer -> assertThat(answer.getValueCoding().getCode()).isEqualTo("COSTS"));
        String json = FhirJson.write(bundle);
        assertThat(json).doesNotContain("\"HOME\"", "alone_now", "home_safe", "in private", "safe at home");
        Bundle without = CONTENT.bundle(and(path, "walk worries=COSTS rest=SKIPPED"));
        assertThat(items(bundle))
                .as("the questions do not tell who was asked them")
                .isEqualTo(items(without));
    }

    /** What is asked, as text. */
    private static String items(Bundle bundle) {
        Bundle questions = new Bundle();
        questions.addEntry().setResource(Content.questionnaire(bundle));
        return FhirJson.write(questions);
    }

    @Test
    void whatWasTypedAboutADangerIsNotHandedOn() {
        String json = FhirJson.write(bundle("tap PATIENT", "type I am gasping and my lips are turning blue"));

        assertThat(json).doesNotContain("gasping", "lips", "breathing_chest");
    }

    @Test
    void ofWhoMayBeWatchedNothingIsHandedOn() {
        assertThat(export(and(BEGUN, "tap PATIENT", "type my husband hits me and I am afraid of him")))
                .isEqualTo(new Export.Refused(Leaving.Barred.WATCHED));
    }

    @Test
    void theSourceIsWhoAnswered() {
        QuestionnaireResponse patient = Content.response(bundle("tap PATIENT"));
        QuestionnaireResponse caregiver = Content.response(bundle("tap CAREGIVER"));
        QuestionnaireResponse unknown = Content.response(bundle("tap OTHER"));

        assertThat(patient.getSource().getReference()).isEqualTo("#patient");
        assertThat(patient.getMeta().getSecurity()).extracting(Coding::getCode).containsExactly("PATRPT");
        assertThat(caregiver.getSource().getReference()).isEqualTo("#caregiver");
        assertThat(caregiver.getContained()).hasAtLeastOneElementOfType(RelatedPerson.class);
        assertThat(caregiver.getMeta().getSecurity())
                .extracting(Coding::getCode)
                .containsExactly("PACQRPT");
        assertThat(unknown.hasSource()).isFalse();
        assertThat(unknown.getMeta().getSecurity()).isEmpty();
    }

    @Test
    void aCaregiverIsAskedInOtherWordsSoItIsAnotherInstrument() {
        assertThat(Content.questionnaire(bundle("tap CAREGIVER")).getUrl())
                .isNotEqualTo(Content.questionnaire(bundle("tap PATIENT")).getUrl());
    }

    @Test
    void theStatusFollowsTheConversation() {
        String[] soon = {"tap PATIENT", "tap WITHIN_WEEK", "number 2"};
        assertThat(Content.response(bundle(soon)).getStatus()).isEqualTo(QuestionnaireResponseStatus.INPROGRESS);

        String[] whole = skipToTheEnd(soon);
        Bundle completed = bundle(whole);
        assertThat(Content.response(completed).getStatus()).isEqualTo(QuestionnaireResponseStatus.COMPLETED);
        assertThat(Content.document(completed).getDocStatus()).isEqualTo(ReferredDocumentStatus.FINAL);

        Bundle amended = bundle(and(whole, "do change distress", "number 3"));
        assertThat(Content.response(amended).getStatus()).isEqualTo(QuestionnaireResponseStatus.AMENDED);
        assertThat(Content.document(amended).getDocStatus()).isEqualTo(ReferredDocumentStatus.AMENDED);
        assertThat(Content.response(amended).getAuthored())
                .isAfter(Content.response(completed).getAuthored());
    }

    /** More skips than there are questions; those past the end fit nothing and do nothing. */
    private static String[] skipToTheEnd(String... moves) {
        List<String> all = new ArrayList<>(List.of(moves));
        for (int i = 0; i < 60; i++) {
            all.add("tap SKIPPED");
        }
        return all.toArray(String[]::new);
    }

    @Test
    void aQuestionCarriesItsLoincCodeOnlyWhereTheDialogueSaysSo() {
        Bundle bundle = bundle("tap PATIENT");
        List<String> codes = Content.questionnaire(bundle).getItem().stream()
                .flatMap(group -> group.getItem().stream())
                .flatMap(item -> item.getCode().stream())
                .map(Coding::getCode)
                .toList();

        assertThat(codes)
                .containsExactlyElementsOf(CONTENT.dialogue().facts().values().stream()
                        .map(FactSpec::loinc)
                        .filter(Objects::nonNull)
                        .toList());
        assertThat(Content.questionnaire(bundle).getCopyright()).contains("Regenstrief");
    }

    @Test
    void theDocumentHoldsTheBytesItWasGiven() {
        var entries = CONTENT.play("a.play", "play: a\n\nyou: begin\n\nyou: tap AGREE\n\nyou: tap YES\n");
        byte[] pdf = {'%', 'P', 'D', 'F', 0, -1};

        DocumentReference document = Content.document(
                Content.made(Exports.of(CONTENT.kept(entries), new Handout("application/pdf", pdf), Content.AT)));

        var attachment = document.getContentFirstRep().getAttachment();
        assertThat(attachment.getContentType()).isEqualTo("application/pdf");
        assertThat(attachment.getData()).isEqualTo(pdf);
        assertThat(attachment.getSize()).isEqualTo(pdf.length);
        assertThat(attachment.getHash()).hasSize(20);
    }

    @Test
    void nothingButTheseThreeKindsIsHandedOn() {
        assertThat(bundle("tap PATIENT").getEntry())
                .extracting(entry -> entry.getResource().fhirType())
                .containsExactly("Questionnaire", "QuestionnaireResponse", "DocumentReference");
        assertThat(bundle("tap PATIENT").getEntry())
                .extracting(Bundle.BundleEntryComponent::getFullUrl)
                .allMatch(url -> url.matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .doesNotHaveDuplicates();
        assertThat(Content.response(bundle("tap PATIENT")).getContained())
                .extracting(Resource::fhirType)
                .containsExactly("Patient", "Organization");
    }
}

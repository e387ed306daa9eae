package org.handrail.web.fhir;

import java.time.LocalDate;
import java.util.List;
import org.handrail.core.dialogue.Question;
import org.handrail.core.fact.FactSpec;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/** The questions as published: all that can be asked, whoever is asked. Which of them are asked is the dialogue's to say. */
final class Questionnaires {
    private static final String EXTENSIONS = "http://hl7.org/fhir/StructureDefinition/";
    private static final String PURPOSE = "Patient-reported education tool. It helps a person prepare for a visit. The"
        + " answers are what the person said to an automated guide; nobody has checked them, and they are no clinical"
        + " finding. Which questions are asked depends on the answers.";
    private static final String COPYRIGHT =
            "Questions: the Handrail project, Apache License 2.0, as changed by the clinic.";
    private static final String LOINC_NOTICE =
            " This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute,"
                + " Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at"
                + " no cost under the license at http://loinc.org/license.";

    private Questionnaires() {}

    static Questionnaire of(Form form) {
        Questionnaire made = new Questionnaire();
        made.setLanguage(form.language());
        made.setUrl(form.canonical());
        made.setVersion(form.version());
        made.addIdentifier(Naming.contentHash(form.dialogue()));
        made.setName(Naming.computerName(form.dialogue()));
        made.setTitle(form.voice().text("engine.guide_title"));
        made.setStatus(PublicationStatus.ACTIVE);
        made.addSubjectType("Patient");
        made.setPublisher(form.clinic().name().in(form.language()));
        made.setDescription(form.voice().text("engine.guide_note"));
        made.setPurpose(PURPOSE);
        made.setCopyright(hasLoinc(form) ? COPYRIGHT + LOINC_NOTICE : COPYRIGHT);
        LocalDate reviewed = form.dialogue().review().reviewedOn();
        if (reviewed != null) {
            made.getLastReviewDateElement().setValueAsString(reviewed.toString());
        }
        made.setText(Texts.narrative(
                form.language(),
                List.of(new Texts.Line(made.getTitle(), form.voice().text("engine.guide_note")))));
        form.parts().forEach(part -> part(made.addItem(), part, form));
        return made;
    }

    private static void part(QuestionnaireItemComponent group, Form.Part part, Form form) {
        group.setLinkId(part.linkId()).setType(QuestionnaireItemType.GROUP).setText(part.title());
        part.facts().forEach(fact -> item(group.addItem(), fact, form));
    }

    private static void item(QuestionnaireItemComponent item, FactSpec fact, Form form) {
        item.setLinkId(fact.id()).setText(form.question(fact));
        if (fact.loinc() != null) {
            item.addCode(new Coding(Naming.LOINC, fact.loinc(), null));
        }
        switch (fact.kind()) {
            case ONE, DERIVED, BAND -> options(item.setType(QuestionnaireItemType.CHOICE), fact, form);
            case MANY -> options(item.setType(QuestionnaireItemType.CHOICE).setRepeats(true), fact, form);
            case NUMBER -> {
                item.setType(QuestionnaireItemType.INTEGER);
                item.addExtension(EXTENSIONS + "minValue", new IntegerType(fact.min()));
                item.addExtension(EXTENSIONS + "maxValue", new IntegerType(fact.max()));
            }
            case TEXT -> item.setType(QuestionnaireItemType.TEXT).setMaxLength(fact.maxLength());
        }
    }

    private static void options(QuestionnaireItemComponent item, FactSpec fact, Form form) {
        Question question = form.dialogue().questions().get(fact.id());
        List<String> exclusive = question == null ? List.of() : question.exclusive();
        for (String code : fact.codes()) {
            if (fact.privateCodes().contains(code)) {
                continue;
            }
            var option = item.addAnswerOption().setValue(form.coding(fact, code));
            if (exclusive.contains(code)) {
                option.addExtension(EXTENSIONS + "questionnaire-optionExclusive", new BooleanType(true));
            }
        }
    }

    private static boolean hasLoinc(Form form) {
        return form.parts().stream().flatMap(part -> part.facts().stream()).anyMatch(fact -> fact.loinc() != null);
    }
}

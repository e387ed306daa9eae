package org.handrail.web.fhir;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** The answers that count, as given. */
final class Responses {
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private final Form form;
    private final Told told;
    private final List<Texts.Line> lines = new ArrayList<>();

    private Responses(Form form, Told told) {
        this.form = form;
        this.told = told;
    }

    static QuestionnaireResponse of(Form form, Told told, String urn, People people) {
        return new Responses(form, told).response(urn, people);
    }

    private QuestionnaireResponse response(String urn, People people) {
        QuestionnaireResponse made = new QuestionnaireResponse();
        made.setLanguage(form.language());
        people.into(made);
        made.setIdentifier(Naming.identifier(urn));
        made.setQuestionnaire(form.canonical() + "|" + form.version());
        made.setStatus(told.status());
        made.setSubject(people.patient());
        made.setAuthoredElement(Times.dateTime(told.authored()));
        made.setAuthor(people.organization());
        made.setSource(people.source());
        form.parts().forEach(part -> part(part, made));
        made.setText(Texts.narrative(form.language(), lines));
        return made;
    }

    private void part(Form.Part part, QuestionnaireResponse made) {
        QuestionnaireResponseItemComponent group = new QuestionnaireResponseItemComponent();
        group.setLinkId(part.linkId()).setText(part.title());
        for (FactSpec fact : part.facts()) {
            FactValue value = told.facts().value(fact.id());
            if (value != null && !isBlank(value)) {
                item(group.addItem(), fact, value);
            }
        }
        if (group.hasItem()) {
            made.addItem(group);
        }
    }

    private static boolean isBlank(FactValue value) {
        return value instanceof FactValue.Words(String text)
                && Texts.clean(text).isEmpty();
    }

    private void item(QuestionnaireResponseItemComponent item, FactSpec fact, FactValue value) {
        item.setLinkId(fact.id()).setText(form.question(fact));
        String absent = absent(value);
        if (absent != null) {
            item.addAnswer().addExtension(ABSENT, new CodeType(absent));
        } else {
            answers(item, fact, value);
        }
        lines.add(new Texts.Line(item.getText(), Texts.clean(form.voice().answer(fact.id(), value))));
    }

    private void answers(QuestionnaireResponseItemComponent item, FactSpec fact, FactValue value) {
        switch (value) {
            case FactValue.Codes(List<String> codes) ->
                codes.forEach(code -> item.addAnswer().setValue(form.coding(fact, code)));
            case FactValue.Whole(int number) -> item.addAnswer().setValue(new IntegerType(number));
            case FactValue.Words(String text) -> item.addAnswer().setValue(new StringType(Texts.clean(text)));
        }
    }

    /** The person was asked and gave no answer: did not know, or would not say. Passing a question over is not answering it, too. */
    private static @Nullable String absent(FactValue value) {
        String reserved = value.reserved();
        if (reserved == null) {
            return null;
        }
        return Reserved.NOT_SURE.equals(reserved) ? "asked-unknown" : "asked-declined";
    }
}

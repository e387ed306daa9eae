package org.handrail.web.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;

/** Whether the answers of a bundle fit its questions; said without HAPI's validator, for it is the other half of HAPI. */
final class Fits {
    private Fits() {}

    static void everyAnswer(Bundle bundle) {
        Questionnaire questions = Content.questionnaire(bundle);
        QuestionnaireResponse answers = Content.response(bundle);
        assertThat(answers.getQuestionnaire()).isEqualTo(questions.getUrl() + "|" + questions.getVersion());
        Map<String, QuestionnaireItemComponent> byId = new HashMap<>();
        List<String> order = new ArrayList<>();
        questions.getItem().forEach(group -> {
            assertThat(byId.put(group.getLinkId(), group)).isNull();
            group.getItem().forEach(item -> {
                assertThat(byId.put(item.getLinkId(), item)).isNull();
                order.add(item.getLinkId());
            });
        });
        List<String> answered = new ArrayList<>();
        answers.getItem()
                .forEach(group -> group.getItem().forEach(item -> {
                    answered.add(item.getLinkId());
                    answer(Objects.requireNonNull(byId.get(item.getLinkId()), item.getLinkId()), item);
                }));
        assertThat(answered)
                .doesNotHaveDuplicates()
                .isEqualTo(order.stream().filter(answered::contains).toList());
    }

    private static void answer(QuestionnaireItemComponent question, QuestionnaireResponseItemComponent item) {
        assertThat(item.getText()).isEqualTo(question.getText());
        assertThat(item.getAnswer()).as(item.getLinkId()).isNotEmpty();
        assertThat(question.getRepeats() || item.getAnswer().size() == 1).isTrue();
        for (QuestionnaireResponseItemAnswerComponent answer : item.getAnswer()) {
            if (answer.hasValueCoding()) {
                assertThat(question.getAnswerOption())
                        .anySatisfy(option -> assertThat(same(option.getValueCoding(), answer.getValueCoding()))
                                .isTrue());
            }
            assertThat(answer.hasValue()).isNotEqualTo(answer.hasExtension());
        }
    }

    private static boolean same(Coding one, Coding other) {
        return one.equalsDeep(other);
    }
}

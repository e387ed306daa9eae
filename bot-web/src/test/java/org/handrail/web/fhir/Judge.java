package org.handrail.web.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/** HAPI's instance validator, with the definitions of R4 and the questionnaires it is given. Asks no server. */
final class Judge {
    private static final FhirContext R4 = FhirContext.forR4();

    /** What HAPI cannot know without a server: LOINC, which it may not ship, and our one local code. */
    private static final List<String> EXPLAINED = List.of("http://loinc.org", "urn:handrail:document-category");

    /** One for all tests: it takes seconds until it has read the definitions of R4. */
    static final Judge JUDGE = new Judge();

    private final Known known = new Known();
    private final FhirValidator validator = R4.newValidator();

    private Judge() {
        validator.registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(R4),
                new InMemoryTerminologyServerValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4),
                known)));
    }

    /** What is to be said of the bundle's JSON, informations left out. */
    List<String> complaints(Bundle bundle) {
        known.learn(Content.questionnaire(bundle));
        return validator.validateWithResult(FhirJson.write(bundle)).getMessages().stream()
                .filter(message -> message.getSeverity() != ResultSeverityEnum.INFORMATION)
                .filter(message -> !isExplained(message))
                .map(Judge::said)
                .toList();
    }

    private static boolean isExplained(SingleValidationMessage message) {
        return message.getSeverity() == ResultSeverityEnum.WARNING
                && EXPLAINED.stream().anyMatch(message.getMessage()::contains);
    }

    private static String said(SingleValidationMessage message) {
        return message.getSeverity() + " " + message.getLocationString() + ": " + message.getMessage();
    }

    /** The questionnaires that were seen, by the name answers refer to them with. */
    private static final class Known implements IValidationSupport {
        private final Map<String, Questionnaire> byCanonical = new ConcurrentHashMap<>();

        void learn(Questionnaire questionnaire) {
            byCanonical.put(questionnaire.getUrl() + "|" + questionnaire.getVersion(), questionnaire);
        }

        @Override
        public FhirContext getFhirContext() {
            return R4;
        }

        @Override
        public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String uri) {
            Questionnaire found = byCanonical.get(uri);
            return type != null && type.isInstance(found) ? type.cast(found) : null;
        }
    }
}

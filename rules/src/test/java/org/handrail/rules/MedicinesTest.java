package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Freshness;
import org.handrail.core.dialogue.Medicine;
import org.handrail.core.dialogue.Medicines;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped table of medicines (clinical brief 2.5, 2.6). */
class MedicinesTest {
    private static final Dialogue DIALOGUE = RulesFolder.dialogue();
    private static final Medicines MEDICINES = DIALOGUE.medicines();
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);

    private static List<Problem> told(String code, LocalDate day) {
        return Freshness.of(DIALOGUE, day).stream()
                .filter(problem -> problem.code().equals(code))
                .toList();
    }

    @Test
    void everyClassOfMedicinesHasNames() {
        FactSpec therapy = Objects.requireNonNull(DIALOGUE.facts().get("current_therapy"));
        List<String> withoutNames = List.of("RADIATION", "TRIAL", "NONE");
        assertThat(therapy.codes())
                .filteredOn(code -> !withoutNames.contains(code))
                .allSatisfy(
                        code -> assertThat(MEDICINES.all()).anyMatch(medicine -> code.equals(medicine.classCode())));
    }

    @Test
    void nothingIsOverdueOnTheDayItWasWrittenNorReviewedLaterThanNinetyDaysAfter() {
        assertThat(told("medicine-overdue", WRITTEN)).isEmpty();
        assertThat(MEDICINES.all())
                .allSatisfy(medicine -> assertThat(medicine.reviewBy()).isBeforeOrEqualTo(WRITTEN.plusDays(90)));
    }

    @Test
    void whatWaitsForAnOpenDecisionIsDueFirst() {
        List<String> open =
                List.of("elacestrant", "imlunestrant", "alpelisib", "capivasertib", "inavolisib", "everolimus");
        assertThat(told("medicine-due", WRITTEN)).hasSameSizeAs(open);
        assertThat(open)
                .allSatisfy(id -> assertThat(told("medicine-due", WRITTEN))
                        .anyMatch(problem -> problem.what().contains("\"" + id + "\"")));
    }

    @Test
    void onItsDayOfReviewAMedicineIsStillNamedAndOnTheNextItIsOverdue() {
        LocalDate day = LocalDate.of(2026, 12, 18);
        assertThat(MEDICINES.of("o02", day)).extracting(Medicine::id).containsExactly("elacestrant", "imlunestrant");
        assertThat(MEDICINES.of("o02", day.plusDays(1))).isEmpty();
        assertThat(told("medicine-overdue", day)).isEmpty();
        assertThat(told("medicine-overdue", day.plusDays(1))).hasSize(6);
    }

    @Test
    void staffAreToldWhatIsDueAndWhatIsOverdueAtItsPlace() {
        assertThat(Freshness.of(DIALOGUE, LocalDate.of(2026, 11, 1))).isEmpty();
        List<Problem> due = told("medicine-due", WRITTEN);
        assertThat(due).hasSize(6).allMatch(problem -> problem.severity() == Problem.Severity.WARNING);
        assertThat(due)
                .allMatch(problem -> problem.place().file().equals("medicines.yaml")
                        && problem.place().line() > 0);
        assertThat(told("medicine-overdue", LocalDate.of(2027, 3, 1))).hasSameSizeAs(MEDICINES.all());
    }

    @Test
    void theCardThatWaitsForTheSameDecisionsIsDueWithThem() {
        assertThat(told("card-due", WRITTEN))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("\"class_hormone\"", "2026-12-18"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"letrozole", "FEMARA", "t dxd", "Ácido Zoledrónico", "red-devil"})
    void aMedicineIsFoundByAnyOfItsNames(String name) {
        assertThat(MEDICINES.named(name)).isNotNull();
    }

    @Test
    void whatIsNotUsedInTheUsIsNeverPrinted() {
        assertThat(List.of("utidelone", "atezolizumab"))
                .allSatisfy(id -> assertThat(
                                Objects.requireNonNull(MEDICINES.byId(id)).options())
                        .isEmpty());
    }

    @Test
    void noTextForPatientsHoldsAName() {
        List<String> names = MEDICINES.all().stream()
                .filter(medicine -> medicine.classCode() != null)
                .flatMap(medicine -> medicine.names().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        DIALOGUE.words()
                .values()
                .forEach(words -> words.texts()
                        .forEach((key, wording) -> assertThat(names)
                                .as(key)
                                .noneMatch(name ->
                                        wording.text().toLowerCase(Locale.ROOT).contains(name))));
    }
}

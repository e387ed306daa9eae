package org.handrail.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.handrail.core.problem.Problem;
import org.junit.jupiter.api.Test;

/** Who may write harder than the bound, and for how long. */
class WaiversTest extends TwoLanguages {
    private void waive(String text, String what) {
        files.put("waivers.yaml", """
            waivers:
              - { text: %s, language: en, what: %s, reason: "A quoted law.", by: "A. Ruiz", until: 2027-03-01 }
            """.formatted(text, what));
    }

    @Test
    void aWaivedTextIsToldWithItsReasonAndIsNoProblem() {
        write("en", TOO_HARD);
        waive(KEY, "grade");

        WordingReport report = check();

        assertThat(report.problems()).isEmpty();
        WordingReport.Waived waived = report.waived().getFirst();
        assertThat(report.waived()).hasSize(1);
        assertThat(waived.what()).contains(KEY, "Flesch-Kincaid grade");
        assertThat(waived.place().line()).isEqualTo(lineOf("en", TOO_HARD));
        assertThat(waived.waiver().reason()).isEqualTo("A quoted law.");
        assertThat(waived.waiver().by()).isEqualTo("A. Ruiz");
    }

    @Test
    void aWaiverForOneThingDoesNotLetAnother() {
        write("en", "so ".repeat(20) + "so.");
        waive(KEY, "grade");
        assertThat(check().problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("long-sentence", "waiver-unneeded");
        assertThat(check().waived()).isEmpty();

        waive(KEY, "sentence");
        assertThat(check().problems()).isEmpty();
        assertThat(check().waived()).hasSize(1);
    }

    @Test
    void aWaiverIsForOneTextInOneLanguage() {
        write("en", TOO_HARD);
        waive("cards.hello.body", "grade");
        assertThat(check().problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("hard-to-read", "waiver-unneeded");

        waive(KEY, "grade");
        files.computeIfPresent("waivers.yaml", (_, text) -> text.replace("language: en", "language: es"));
        assertThat(check().problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("hard-to-read", "waiver-unneeded");
    }

    @Test
    void whatIsNeverSaidAndNamesOfMedicinesHaveNoWaiver() {
        write("en", "You should take alphanol and certainly continue it later, whenever comfortable.");
        waive(KEY, "grade");

        assertThat(check("alphanol").problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("never-said", "medicine-name");
    }

    @Test
    void aWaiverThatIsNotNeededIsAWarningWhereItStands() {
        waive(KEY, "grade");

        Problem unneeded = check().problems().getFirst();

        assertThat(unneeded.code()).isEqualTo("waiver-unneeded");
        assertThat(unneeded.severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(unneeded.place().toString()).startsWith("waivers.yaml:2:");
    }

    @Test
    void onItsLastDayAWaiverHoldsAndOnTheNextItDoesNot() {
        write("en", TOO_HARD);
        waive(KEY, "grade");

        day = LocalDate.of(2027, 3, 1);
        assertThat(check().problems()).extracting(Problem::code).containsExactly("waiver-due");
        assertThat(check().problems().getFirst().severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(check().waived()).hasSize(1);

        day = day.plusDays(1);
        assertThat(check().problems()).extracting(Problem::code).containsExactly("hard-to-read", "waiver-over");
        assertThat(check().problems()).allMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        assertThat(check().waived()).isEmpty();

        day = LocalDate.of(2027, 1, 30);
        assertThat(check().problems()).isEmpty();
    }
}

package org.handrail.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handrail.core.problem.Loaded;
import org.handrail.core.problem.Problem;
import org.junit.jupiter.api.Test;

/** Cards about options and their day of review; the medicines of the shipped table are looked at with it. */
class FreshnessTest {
    private static final LocalDate REVIEW_BY = LocalDate.of(2027, 2, 21);

    private final Map<String, String> files = DialogueFolder.small();

    private Dialogue dialogue() {
        return switch (DialogueLoader.load(new DialogueFiles(files))) {
            case Loaded.Usable<Dialogue>(Dialogue value, var warnings) -> value;
            case Loaded.Refused<Dialogue>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private List<Problem> ofCards(LocalDate day) {
        return Freshness.of(dialogue(), day).stream()
                .filter(problem -> problem.code().startsWith("card-"))
                .toList();
    }

    @Test
    void aCardIsToldFromThirtyDaysBeforeItsDay() {
        assertThat(ofCards(REVIEW_BY.minusDays(Freshness.DUE_DAYS))).isEmpty();

        Problem due = ofCards(REVIEW_BY.minusDays(Freshness.DUE_DAYS - 1)).getFirst();

        assertThat(due.code()).isEqualTo("card-due");
        assertThat(due.severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(due.what()).contains("\"growth\"", "2027-02-21");
        assertThat(due.fix()).contains("review_by");
    }

    @Test
    void onItsDayACardIsDueAndOnTheNextItIsOverdue() {
        assertThat(ofCards(REVIEW_BY)).extracting(Problem::code).containsExactly("card-due");
        assertThat(ofCards(REVIEW_BY.plusDays(1))).extracting(Problem::code).containsExactly("card-overdue");
    }

    @Test
    void theWarningStandsWhereTheDayStands() {
        Problem overdue = ofCards(REVIEW_BY.plusDays(1)).getFirst();

        assertThat(overdue.place().toString()).startsWith("cards.yaml:4:");
        assertThat(overdue.severity()).isEqualTo(Problem.Severity.WARNING);
    }

    @Test
    void whatIsOverdueStandsBeforeWhatIsDue() {
        files.computeIfPresent("cards.yaml", (_, text) -> text.replace("2027-02-21", "2027-01-31"));

        assertThat(Freshness.of(dialogue(), LocalDate.of(2027, 2, 1)))
                .extracting(Problem::code)
                .containsExactly("card-overdue", "medicine-due", "medicine-due", "medicine-due");
    }
}

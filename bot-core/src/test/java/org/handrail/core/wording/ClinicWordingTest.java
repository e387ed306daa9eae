package org.handrail.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handrail.core.clinic.ClinicLoader;
import org.handrail.core.dialogue.DialogueFolder;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.problem.Problem;
import org.junit.jupiter.api.Test;

/** A clinic's own texts are judged like the words they stand among. */
class ClinicWordingTest {
    private static final String WHOLE =
            DialogueFolder.texts(DialogueFolder.RESOURCES.resolve("clinics")).getOrDefault("whole.yaml", "");

    private static final String LONG = "so ".repeat(20) + "so";

    /** 9 words, 19 syllables: grade 12.8. */
    private static final String TOO_HARD = "You can certainly continue later, whenever you are comfortable.";

    private static List<Problem> problems(String was, String is) {
        assertThat(WHOLE).contains(was);
        return ClinicWording.problems(
                ClinicLoader.texts("clinics/whole.yaml", WHOLE.replace(was, is)), List.of("alphanol"));
    }

    private static Problem only(String was, String is) {
        List<Problem> problems = problems(was, is);
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().fix()).isNotBlank();
        return problems.getFirst();
    }

    @Test
    void theShippedClinicsAreWrittenAsTheHouseWrites() {
        RulesFolder.texts(RulesFolder.root().resolve("clinics"), ".yaml")
                .forEach((file, text) -> assertThat(ClinicWording.problems(
                                ClinicLoader.texts(file, text),
                                RulesFolder.dialogue().medicines().allNames()))
                        .as(file)
                        .isEmpty());
        assertThat(problems("id: whole", "id: other")).isEmpty();
    }

    @Test
    void whatIsNeverSaidIsAnErrorAtItsPlace() {
        Problem problem = only("Nurses may read this chat.", "Our nurses recommend this chat.");

        assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
        assertThat(problem.code()).isEqualTo("never-said");
        assertThat(problem.what()).contains("the reader", "\"en\"", "recommend");
        assertThat(problem.place().toString()).isEqualTo("clinics/whole.yaml:5:15");
    }

    @Test
    void spanishIsJudgedAsSpanish() {
        String hard = "Posteriormente continuaremos considerando diferentes posibilidades terapéuticas complementarias"
                + " disponibles.";

        Problem problem = only("Las enfermeras pueden leer este chat.", hard);

        assertThat(problem.code()).isEqualTo("hard-to-read");
        assertThat(problem.what()).contains("the reader", "\"es\"", "Szigriszt-Pazos");
    }

    @Test
    void aTextForEveryLanguageIsJudgedInTheFirst() {
        Problem problem =
                only("{ en: \"Nurses may read this chat.\", es: \"Las enfermeras pueden leer este chat.\" }", TOO_HARD);

        assertThat(problem.code()).isEqualTo("hard-to-read");
        assertThat(problem.what()).contains("Flesch-Kincaid");
    }

    @Test
    void hoursAndWhomALineIsForAreJudgedToo() {
        assertThat(only("en: \"mornings\"", "en: \"" + LONG + "\"").what()).contains("the hours of the trial office");
        assertThat(only("en: \"veterans\"", "en: \"everybody, don't worry\"").what())
                .contains("whom the crisis line is for", "don't worry");
        assertThat(only("time_zone:", "hours: { en: \"after your journey\", es: \"de 8 a 5\" }\ntime_zone:")
                        .what())
                .contains("the hours", "journey");
    }

    @Test
    void noTextNamesAMedicine() {
        assertThat(only("Nurses may read this chat.", "The Alphanol nurses read this.")
                        .code())
                .isEqualTo("medicine-name");
    }

    @Test
    void namesOfOthersAreOnlyWarnedOf() {
        for (Problem problem : List.of(
                only("title: \"Trials\"", "title: \"Sociedad de Lucha contra el Cáncer\""),
                only("name: \"Veterans\"", "name: \"The Battle Line\""),
                only("\"Maria Lopez\"", "\"Maria Best\""))) {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.code()).isEqualTo("never-said");
            assertThat(problem.fix()).endsWith("leave it.");
        }
    }

    @Test
    void theClinicsOwnNameAndItsNumbersAreNotJudged() {
        assertThat(problems("Riverside Breast Center", "Best Journey Center")).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadHasNoTexts() {
        assertThat(ClinicLoader.texts("clinics/x.yaml", "id: [")).isEmpty();
        assertThat(ClinicLoader.texts("clinics/x.yaml", "")).isEmpty();
    }
}

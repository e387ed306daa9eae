package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.core.conversation.JournalJson;
import org.handrail.core.conversation.event.Asked;
import org.handrail.core.conversation.event.QuestionAsked;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.fact.Origin;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.problem.Loaded;
import org.handrail.core.rulebook.Rulebook;
import org.handrail.core.rulebook.Rulebooks;
import org.handrail.core.workbench.Play;
import org.handrail.core.workbench.PlayReader;
import org.handrail.core.workbench.PlayRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the seven paths carry a mark, and that a mark neither hides, orders nor advises (clinical brief 3.0, R1 to R3). */
class MarksTest {
    private static final String PATHS = "paths_open";
    private static final Dialogue DIALOGUE = RulesFolder.dialogue();
    private static final Rulebook RULEBOOK =
            Rulebooks.compile(DIALOGUE.rows(), DIALOGUE.facts().values());

    /** Paths about medicine: nothing about them without a known type, and nothing with early cancer. */
    private static final Set<String> MEDICINE = Set.of("NEXT_LINE", "TARGETED", "IMMUNOTHERAPY");

    private static List<Row> marking() {
        return DIALOGUE.rows().stream()
                .filter(row -> !row.then().mark().isEmpty())
                .toList();
    }

    private static Set<String> marked(String facts) {
        List<Fact> known = Arrays.stream(facts.split(" ", -1))
                .map(fact -> fact.split("=", -1))
                .map(fact ->
                        new Fact(fact[0], new FactValue.Codes(List.of(fact[1].split("\\+", -1))), Origin.TAPPED, 1))
                .toList();
        return new TreeSet<>(RULEBOOK.decide(Facts.of(known))
                .marked()
                .getOrDefault(PATHS, Map.of())
                .keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "stage=METASTATIC subtype=HR_POSITIVE_HER2_NEGATIVE, NEXT_LINE TARGETED",
        "stage=METASTATIC subtype=HER2_POSITIVE, NEXT_LINE TARGETED",
        "stage=METASTATIC subtype=HER2_POSITIVE past_therapy=ADC, NEXT_LINE TARGETED TRIALS",
        "stage=METASTATIC subtype=TRIPLE_NEGATIVE, IMMUNOTHERAPY NEXT_LINE",
        "stage=METASTATIC subtype=TRIPLE_NEGATIVE pdl1=POSITIVE, IMMUNOTHERAPY NEXT_LINE",
        "stage=METASTATIC subtype=TRIPLE_NEGATIVE pdl1=NEGATIVE, NEXT_LINE",
        "stage=METASTATIC subtype=TRIPLE_NEGATIVE past_therapy=CHEMO+IMMUNOTHERAPY, NEXT_LINE",
        "stage=METASTATIC subtype=TRIPLE_NEGATIVE pdl1=NEGATIVE brca=POSITIVE, NEXT_LINE TARGETED",
        "stage=METASTATIC subtype=HER2_POSITIVE msi_tmb=POSITIVE, IMMUNOTHERAPY NEXT_LINE TARGETED",
        "stage=METASTATIC subtype=NOT_SURE testing_done=NONE, TARGETED",
        "stage=METASTATIC subtype=NOT_SURE what_changed=GENE_CHANGE, TARGETED",
        "stage=METASTATIC subtype=NOT_SURE metastatic_sites=BONE+LIVER, RADIATION",
        "stage=METASTATIC subtype=NOT_SURE metastatic_sites=LIVER, ''",
        "stage=METASTATIC subtype=NOT_SURE pain_level=SOME, RADIATION SUPPORTIVE",
        "stage=METASTATIC subtype=NOT_SURE prior_lines=THIRD_OR_MORE, TRIALS",
        "stage=EARLY symptom_hard=YES, SUPPORTIVE",
        "stage=EARLY function=ECOG_3, SUPPORTIVE",
        "stage=EARLY main_goal=SYMPTOM_RELIEF, SUPPORTIVE",
        "stage=EARLY main_goal=LONGER_LIFE, ''",
        "stage=EARLY distress_level=HIGH, SUPPORTIVE",
        "stage=EARLY subtype=TRIPLE_NEGATIVE msi_tmb=POSITIVE testing_done=NONE brca=POSITIVE, ''"
    })
    void thesePathsComeUpWithTheseAnswers(String facts, String paths) {
        assertThat(marked(facts))
                .containsExactlyElementsOf(
                        new TreeSet<>(paths.isEmpty() ? List.of() : Arrays.asList(paths.split(" ", -1))));
    }

    @Test
    void everyPathCanBeMarkedButPlanningAhead() {
        Set<String> marked = marking().stream()
                .flatMap(row -> row.then().mark().getOrDefault(PATHS, List.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> all = new TreeSet<>(
                Objects.requireNonNull(DIALOGUE.facts().get(PATHS)).codes());
        all.remove("PLANNING");
        assertThat(marked).isEqualTo(all);
    }

    @Test
    void noMedicineIsMarkedForEarlyCancer() {
        FactValue early = FactValue.Codes.of("EARLY");
        assertThat(marking())
                .filteredOn(row -> row.then().mark().getOrDefault(PATHS, List.of()).stream()
                        .anyMatch(MEDICINE::contains))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.when())
                        .as(row.id())
                        .anyMatch(condition -> condition.fact().equals("stage")
                                && !condition.demand().holds(early)));
    }

    /** R2: a row that marks does nothing else, and is read by nobody but the question. */
    @Test
    void aRowThatMarksDoesNothingElse() {
        assertThat(marking()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.then().ask()).isEmpty();
            assertThat(row.then().show()).isEmpty();
            assertThat(row.then().guide()).isEmpty();
            assertThat(row.then().raise()).isEmpty();
            assertThat(row.source()).isNotNull();
        });
    }

    @Test
    void allSevenPathsAreOfferedInOneOrderWhateverIsMarked() {
        List<String> codes = Objects.requireNonNull(DIALOGUE.facts().get(PATHS)).codes();
        PlayRunner runner = new PlayRunner(DIALOGUE, RulesFolder.clinics());
        List<Asked> asked = RulesFolder.plays().entrySet().stream()
                .flatMap(play -> runner.run(read(play.getKey(), play.getValue())).journal().stream())
                .filter(entry -> entry.contains("\"question_asked\"") && entry.contains("\"" + PATHS + "\""))
                .map(JournalJson::read)
                .flatMap(entry -> entry.event() instanceof QuestionAsked(Asked question)
                        ? Stream.of(question)
                        : Stream.<Asked>of())
                .filter(question -> question.question().equals(PATHS))
                .toList();

        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.choices())
                        .extracting(Asked.Choice::code)
                        .containsExactlyElementsOf(codes));
        assertThat(asked.stream().flatMap(question -> question.choices().stream()))
                .anyMatch(choice -> ("This often comes up with answers like yours."
                                + " Also called supportive or palliative care")
                        .equals(choice.hint()))
                .anyMatch(choice -> choice.code().equals("TARGETED")
                        && "Esto suele surgir con respuestas como las suyas.".equals(choice.hint()))
                .anyMatch(choice -> choice.code().equals("TARGETED")
                        && "This often comes up with answers like these.".equals(choice.hint()));
    }

    private static Play read(String file, String text) {
        return switch (PlayReader.read(file, text)) {
            case Loaded.Usable<Play>(Play play, var warnings) -> play;
            case Loaded.Refused<Play>(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}

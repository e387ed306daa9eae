package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.DialogueLoader;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.safety.Level;
import org.junit.jupiter.api.Test;

/** What must hold of the content that is shipped. */
class NextStepsTest {
    private static final Dialogue DIALOGUE = RulesFolder.dialogue();

    @Test
    void itLoadsWithoutErrorsOrWarnings() {
        assertThat(DialogueLoader.load(RulesFolder.files()).problems()).isEmpty();
    }

    @Test
    void theClinicLoads() {
        assertThat(RulesFolder.clinics()).containsKey("demo");
    }

    @Test
    void nothingIsAskedBeforeConsent() {
        var first = DIALOGUE.steps().getFirst().items().stream()
                .filter(item -> DIALOGUE.questions().containsKey(item.id()))
                .findFirst();
        assertThat(first).hasValueSatisfying(item -> assertThat(item.id()).isEqualTo("consent"));
    }

    @Test
    void onlyConsentAndAgeHaveNoWayOut() {
        Set<String> without = new TreeSet<>();
        DIALOGUE.questions().values().stream()
                .filter(question -> !question.skip())
                .forEach(question -> without.add(question.id()));
        assertThat(without).containsExactly("age_ok", "consent");
    }

    @Test
    void allFifteenFlagsOfTheCatalogueAreThere() {
        assertThat(DIALOGUE.flags().flags())
                .extracting(flag -> flag.id())
                .containsExactlyInAnyOrder(
                        "fever_infection",
                        "spinal_cord",
                        "breathing_chest",
                        "brain",
                        "calcium_sugar",
                        "bowel_blockage",
                        "bleeding",
                        "severe_pain",
                        "allergic_reaction",
                        "immune_reaction",
                        "leg_clot",
                        "self_harm",
                        "abuse_unsafe",
                        "stopping_medicine",
                        "overdose");
    }

    @Test
    void everyFlagNamesAtLeastTwoNumbers() {
        assertThat(DIALOGUE.flags().flags())
                .allSatisfy(flag ->
                        assertThat(flag.calls()).hasSizeGreaterThanOrEqualTo(flag.level() == Level.SAME_DAY ? 1 : 2));
    }

    @Test
    void nothingClinicalIsSignedYet() {
        assertThat(DIALOGUE.review().clinicallyReviewed()).isFalse();
    }
}

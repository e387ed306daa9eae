package org.handrail.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.clinic.ClinicLoader;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.fact.Origin;
import org.handrail.core.problem.Loaded;
import org.handrail.core.problem.Problem;
import org.junit.jupiter.api.Test;

class BandsTest {
    private static final String LEVEL =
            "  level: { kind: band, of: distress, codes: [SOME, HIGH], from: { SOME: 4, HIGH: 8 } }\n";

    private static final Dialogue DIALOGUE = dialogue();

    private static Dialogue dialogue() {
        Map<String, String> texts = DialogueFolder.small();
        texts.computeIfPresent("facts.yaml", (_, text) -> text.stripTrailing() + "\n" + LEVEL);
        return ((Loaded.Usable<Dialogue>) DialogueLoader.load(new DialogueFiles(texts))).value();
    }

    private static Clinic clinic(String thresholds) {
        String text = DialogueFolder.texts(DialogueFolder.RESOURCES.resolve("clinics"))
                .getOrDefault("demo.yaml", "");
        return ((Loaded.Usable<Clinic>) ClinicLoader.load("demo.yaml", text + "\n" + thresholds + "\n")).value();
    }

    private static List<String> levels(Clinic clinic) {
        List<String> levels = new ArrayList<>();
        for (int number = 0; number <= 10; number++) {
            Facts known = Facts.of(List.of(new Fact("distress", new FactValue.Whole(number), Origin.TAPPED, 1)));
            FactValue level = Bands.of(DIALOGUE, clinic).with(known).value("level");
            levels.add(level instanceof FactValue.Codes codes ? codes.codes().getFirst() : "-");
        }
        return levels;
    }

    private static List<String> problems(String thresholds) {
        return Bands.problems(clinic(thresholds), List.of(DIALOGUE)).stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void theDialogueSaysWhereABandBegins() {
        assertThat(levels(clinic("")))
                .containsExactly("-", "-", "-", "-", "SOME", "SOME", "SOME", "SOME", "HIGH", "HIGH", "HIGH");
    }

    @Test
    void aClinicMayLetItBeginEarlier() {
        assertThat(levels(clinic("thresholds: { distress: { SOME: 3 } }")))
                .containsExactly("-", "-", "-", "SOME", "SOME", "SOME", "SOME", "SOME", "HIGH", "HIGH", "HIGH");
        assertThat(problems("thresholds: { distress: { SOME: 3 } }")).isEmpty();
    }

    @Test
    void whatDoesNotFitIsToldAndDoesNotCount() {
        assertThat(problems("thresholds: { distress: { SOME: 5 } }")).containsExactly("threshold-later");
        assertThat(problems("thresholds: { distress: { SOME: -1 } }")).containsExactly("threshold-later");
        assertThat(problems("thresholds: { distress: { HIGH: 4 } }")).containsExactly("threshold-order");
        assertThat(problems("thresholds: { distress: { SMOE: 3 } }")).containsExactly("threshold-band");
        assertThat(problems("thresholds: { distres: { SOME: 3 } }")).containsExactly("threshold-fact");
        for (String wrong : List.of("SOME: 5", "HIGH: 4", "SMOE: 3")) {
            assertThat(levels(clinic("thresholds: { distress: { %s } }".formatted(wrong))))
                    .as(wrong)
                    .isEqualTo(levels(clinic("")));
        }
    }

    @Test
    void withoutANumberThereIsNoBand() {
        Facts skipped = Facts.of(List.of(new Fact("distress", FactValue.Codes.of("SKIPPED"), Origin.TAPPED, 1)));

        assertThat(Bands.of(DIALOGUE, clinic("")).with(skipped)).isEqualTo(skipped);
        assertThat(Bands.of(DIALOGUE, clinic("")).with(Facts.NONE)).isEqualTo(Facts.NONE);
    }
}

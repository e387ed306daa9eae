package org.handrail.core.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.handrail.core.dialogue.BrokenFixture;
import org.handrail.core.dialogue.DialogueFolder;
import org.handrail.core.problem.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClinicLoaderTest {
    static Stream<BrokenFixture> fixtures() {
        return BrokenFixture.in(DialogueFolder.RESOURCES.resolve("broken-clinics"));
    }

    @Test
    void aGoodClinicLoadsWithoutAnyProblem() {
        Loaded<Clinic> loaded = ClinicLoader.load("demo.yaml", demo());

        assertThat(loaded.problems()).isEmpty();
        Clinic clinic = ((Loaded.Usable<Clinic>) loaded).value();
        assertThat(clinic.open().zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(clinic.number("oncology_24h")).isEqualTo("555-0100");
        assertThat(clinic.origins()).containsExactly("http://localhost:8080", "https://www.example.org");
        assertThat(clinic.feverFahrenheit()).isEqualTo(100.4);
        assertThat(clinic.colours()).containsEntry("accent", "#0f5e5c");
    }

    @Test
    void feverAndColoursHaveDefaults() {
        String text = demo().replaceAll("(?m)^(fever|colours):.*\n", "");

        Clinic clinic = ((Loaded.Usable<Clinic>) ClinicLoader.load("demo.yaml", text)).value();

        assertThat(clinic.feverFahrenheit()).isEqualTo(100.4);
        assertThat(clinic.colours()).isEmpty();
    }

    @Test
    void everySettingIsRead() {
        Loaded<Clinic> loaded = ClinicLoader.load("whole.yaml", file("whole.yaml"));

        assertThat(loaded.problems()).isEmpty();
        Clinic clinic = ((Loaded.Usable<Clinic>) loaded).value();
        assertThat(clinic.name().in("es")).isEqualTo("Centro de Mama Riverside");
        assertThat(clinic.name().in("fr")).isEqualTo("Riverside Breast Center");
        assertThat(clinic.readers())
                .extracting(reader -> reader.in("es"))
                .containsExactly("Maria Lopez", "Enfermera de guardia");
        assertThat(clinic.hours()).isNull();
        assertThat(clinic.endorsement())
                .extracting(endorsement -> endorsement.in("es"))
                .isEqualTo("Nuestros médicos miran esta lista con usted.");
        assertThat(clinic.crisisLines()).extracting(CrisisLine::word).containsExactly(null, null, "AYUDA", null);
        assertThat(clinic.linksOf(List.of(LinkKind.RIDES, LinkKind.COSTS)))
                .extracting(Link::id)
                .containsExactly("rides");
        assertThat(clinic.trialNumber()).isEqualTo("555-0120");
        assertThat(clinic.thresholds())
                .extracting(Threshold::fact, Threshold::code, Threshold::from)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("distress", "SOME", 3));
        assertThat(clinic.colours()).hasSize(5);
    }

    @Test
    void whatIsLeftOutHasAFallback() {
        Clinic clinic = ((Loaded.Usable<Clinic>) ClinicLoader.load("demo.yaml", demo())).value();

        assertThat(clinic.region()).isEqualTo("US");
        assertThat(clinic.endorsement()).isNull();
        assertThat(clinic.trialNumber()).isEqualTo(clinic.number("office"));
        assertThat(clinic.linksOf(List.of(LinkKind.TRIALS))).isEmpty();
    }

    /** A release with a number missing is none: each of them is asked for. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"emergency_number", "oncology_24h", "office", "crisis_line", "poison_line", "dv_line"})
    void aMissingNumberKeepsTheClinicFromBeingUsed(String role) {
        String text = demo().replaceAll("(?m)^  " + role + ":.*\n", "");

        Loaded<Clinic> loaded = ClinicLoader.load("demo.yaml", text);

        assertThat(loaded).isInstanceOf(Loaded.Refused.class);
        assertThat(loaded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.fix()).contains(role));
    }

    @Test
    void theShadeThatIsProposedCanBeRead() {
        for (String colour : List.of("#ffffff", "#000000", "#777777", "#ff0000", "#5fb8b5")) {
            for (String ground : List.of("#ffffff", "#000000", "#777777", "#e4efed")) {
                assertThat(Contrast.between(Contrast.nearest(colour, ground), ground))
                        .isGreaterThanOrEqualTo(Contrast.LEAST_FOR_TEXT);
            }
        }
    }

    /** The widget has these colours where a clinic chooses none; so they are what the others are measured on. */
    @Test
    void theWidgetsOwnColoursAreTheDefaultsAndCanBeRead() throws java.io.IOException {
        String css =
                java.nio.file.Files.readString(java.nio.file.Path.of("../bot-web/frontend/widget/panel/css/base.css"));

        assertThat(css)
                .contains(
                        "--accent: " + Palette.DEFAULTS.get("accent"),
                        "--accent-text: " + Palette.DEFAULTS.get("accent_text"),
                        "--paper: " + Palette.DEFAULTS.get("surface"),
                        "--ink: " + Palette.DEFAULTS.get("text"),
                        "--danger: " + Palette.DEFAULTS.get("danger"));
        assertThat(Palette.PAIRS)
                .allSatisfy(pair -> assertThat(Contrast.between(
                                Palette.colour(pair.text(), java.util.Map.of()),
                                Palette.colour(pair.ground(), java.util.Map.of())))
                        .as(pair.toString())
                        .isGreaterThanOrEqualTo(Contrast.LEAST_FOR_TEXT));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aDefectIsToldOnceAtItsPlaceWithAFix(BrokenFixture fixture) {
        Loaded<Clinic> loaded = ClinicLoader.load(fixture.replaces(), fixture.text());

        assertThat(loaded).isInstanceOf(Loaded.Refused.class);
        assertThat(loaded.problems()).extracting(BrokenFixture::written).containsExactly(fixture.placeAndCode());
        assertThat(loaded.problems().getFirst().fix()).contains(fixture.fix());
    }

    @Test
    void contrastIsCountedAsWcagDoes() {
        assertThat(Contrast.between("#000000", "#ffffff")).isCloseTo(21, within(0.01));
        assertThat(Contrast.between("#ffffff", "#ffffff")).isCloseTo(1, within(0.01));
        assertThat(Contrast.between("#ffffff", "#767676")).isCloseTo(4.54, within(0.01));
        assertThat(List.of("#fff", "0f5e5c", "#0f5e5g")).noneMatch(Contrast::isHex);
    }

    private static String demo() {
        return file("demo.yaml");
    }

    private static String file(String name) {
        return DialogueFolder.texts(DialogueFolder.RESOURCES.resolve("clinics")).getOrDefault(name, "");
    }
}

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
        assertThat(clinic.timeZone()).isEqualTo(ZoneId.of("America/New_York"));
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
        assertThat(Contrast.onWhite("#000000")).isCloseTo(21, within(0.01));
        assertThat(Contrast.onWhite("#ffffff")).isCloseTo(1, within(0.01));
        assertThat(Contrast.onWhite("#767676")).isCloseTo(4.54, within(0.01));
        assertThat(List.of("#fff", "0f5e5c", "#0f5e5g")).noneMatch(Contrast::isHex);
    }

    private static String demo() {
        return DialogueFolder.texts(DialogueFolder.RESOURCES.resolve("clinics")).getOrDefault("demo.yaml", "");
    }
}

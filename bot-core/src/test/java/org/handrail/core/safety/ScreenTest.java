package org.handrail.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScreenTest {
    private static final Screen SCREEN = FlagsFixture.screen();

    @Test
    void cantBreatheIsNoDenial() {
        for (String text : List.of(
                "can't breathe",
                "cant breathe",
                "i can not breathe",
                "I CANNOT BREATHE",
                "can’t breathe",
                "can't really breathe")) {
            assertThat(flags(text)).as(text).contains("breathing_chest");
        }
    }

    @Test
    void aDenialSilencesItsOwnClauseOnly() {
        assertThat(flags("no fever, no chills")).isEmpty();
        assertThat(flags("No fever but my legs went numb")).containsExactly("spinal_cord");
        assertThat(flags("no tengo fiebre pero no puedo respirar")).containsExactly("breathing_chest");
        assertThat(flags("I had seizures years ago. She just had a seizure")).containsExactly("brain");
        assertThat(flags("i was fine last year and now i cant breathe")).containsExactly("breathing_chest");
    }

    @Test
    void aDenialFollowedByAnAdmissionIsAnAdmission() {
        assertThat(flags("I'm not suicidal but I have a plan to kill myself")).contains("self_harm");
        assertThat(flags("no fever. well ok my temp is 101.5")).contains("fever_infection");
    }

    @Test
    void onlyADirectDenialSilencesSelfHarm() {
        assertThat(flags("I would never kill myself")).isEmpty();
        assertThat(flags("no me quiero morir")).isEmpty();
        assertThat(flags("what if I kill myself")).contains("self_harm");
        assertThat(flags("last year I lost my job, I want to die")).contains("self_harm");
    }

    @Test
    void dyingWithHelpAndHospiceAreNoSelfHarm() {
        assertThat(flags("how does medical aid in dying work here")).isEmpty();
        assertThat(flags("I choose hospice")).isEmpty();
    }

    @Test
    void aCaregiverSpeaksForThePatient() {
        assertThat(flags("my wife is shaking and can't get warm")).contains("fever_infection");
        assertThat(flags("mi mamá no puede respirar")).contains("breathing_chest");
    }

    @Test
    void someoneWhoTakesThePillsAwayIsADangerAndTakingThemIsNot() {
        assertThat(flags("he took my pills and hid them")).contains("abuse_unsafe");
        assertThat(flags("my son takes my pain medicine")).contains("abuse_unsafe");
        assertThat(flags("I took my pills right on time")).isEmpty();
        assertThat(flags("the doctor took me off my pills")).isEmpty();
    }

    /** In Spanish "segura" is both sure and safe. */
    @Test
    void whoIsNotSureOfAnAnswerIsNotInDanger() {
        assertThat(flags("no estoy segura")).isEmpty();
        assertThat(flags("no estoy seguro de la fecha")).isEmpty();
        assertThat(flags("no estoy segura en mi casa")).contains("abuse_unsafe");
        assertThat(flags("no me siento segura con él")).contains("abuse_unsafe");
    }

    @Test
    void absenceCanBeTheSymptom() {
        assertThat(flags("no poop and no gas since Monday")).contains("bowel_blockage");
        assertThat(flags("sin popo ni gases")).contains("bowel_blockage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "temp is 101 and climbing",
                "temp 38.2",
                "my temperature is a hundred and one",
                "102 F",
                "38.5 C",
                "fiebre de treinta y ocho",
                "temp 38º",
                "39 grados de fiebre"
            })
    void temperaturesAreUnderstoodAsTyped(String text) {
        assertThat(flags(text)).containsExactly("fever_infection");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "temp 97.9",
                "temp is 36.6",
                "temp 99.1 F",
                "I am 38 years old",
                "I weigh 101 pounds",
                "temperature 37.2 C"
            })
    void otherNumbersAreNoFever(String text) {
        assertThat(flags(text)).isEmpty();
    }

    @Test
    void theClinicsThresholdCounts() {
        assertThat(SCREEN.screen("temp is 37.6", 99.5)).extracting(Hit::flag).containsExactly("fever_infection");
        assertThat(SCREEN.screen("temp is 37.6", 100.4)).isEmpty();
        assertThat(SCREEN.screen("temp 38.0", 100.4)).isNotEmpty();
        assertThat(SCREEN.screen("temp 100.4", 100.5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fever and confused, fever_infection, EMERGENCY",
        "i have a fever, fever_infection, URGENT",
        "i stopped my tamoxifen, stopping_medicine, SAME_DAY",
        "i stopped my eliquis, stopping_medicine, URGENT",
        "i want to die, self_harm, EMERGENCY",
        "i hope i dont wake up tomorrow, self_harm, URGENT"
    })
    void aMatchHasTheLevelOfItsPattern(String text, String flag, Level level) {
        assertThat(SCREEN.screen(text, FlagsFixture.FEVER)).anySatisfy(hit -> {
            assertThat(hit.flag()).isEqualTo(flag);
            assertThat(hit.level()).isEqualTo(level);
        });
    }

    @Test
    void theWorstComesFirstAndAFlagComesOnce() {
        List<Hit> hits = SCREEN.screen(
                "I stopped my tamoxifen. I have a fever of 102 and chills. I can't breathe, I can't breathe",
                FlagsFixture.FEVER);

        assertThat(hits).extracting(Hit::level).isSorted();
        assertThat(hits)
                .extracting(Hit::flag)
                .doesNotHaveDuplicates()
                .contains("breathing_chest", "fever_infection", "stopping_medicine");
    }

    @Test
    void aHitShowsTheWordsAsTypedAndThePattern() {
        assertThat(SCREEN.screen("Help!! I CAN’T breathe...", FlagsFixture.FEVER))
                .anySatisfy(hit -> {
                    assertThat(hit.words()).isEqualTo("CAN’T breathe");
                    assertThat(hit.pattern()).isEqualTo("breathing_chest: <no_breath>");
                });
    }

    @Test
    void smallMisspellingsAreForgiven() {
        assertThat(flags("she had a siezure")).contains("brain");
        assertThat(flags("tengo mucha fibre")).isEmpty();
        assertThat(flags("tengo calentra")).contains("fever_infection");
    }

    @Test
    void correctWordsAreNeverRepaired() {
        assertThat(flags("my breast is fine and I read the bread recipe")).isEmpty();
    }

    @Test
    void mildThingsRaiseNothing() {
        for (String text : List.of(
                "I feel a bit tired",
                "thank you",
                "a bit constipated",
                "my hair is falling out",
                "I am worried about the scan")) {
            assertThat(flags(text)).as(text).isEmpty();
        }
    }

    private static List<String> flags(String text) {
        return SCREEN.screen(text, FlagsFixture.FEVER).stream().map(Hit::flag).toList();
    }
}

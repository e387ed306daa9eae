package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.clinic.ClinicLoader;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.conversation.event.CardShown;
import org.handrail.core.engine.Engine;
import org.handrail.core.engine.Opening;
import org.handrail.core.engine.Outcome;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.problem.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who stands behind the guide is said where the clinic wrote it down, and nowhere else (clinical brief 4, D6). */
class EndorsementTest {
    private static final Instant AT = Instant.parse("2026-01-01T03:00:00Z");
    private static final Engine ENGINE = Engine.of(RulesFolder.dialogue());
    private static final int MOST_TURNS = 100;

    @ParameterizedTest
    @CsvSource({"en,Our cancer doctors,no real doctor", "es,Nuestros médicos de cáncer,ningún médico real"})
    void itStandsOnTheGuideAndWhereTheGuideIsReady(String language, String who, String madeUp) {
        Clinic demo = RulesFolder.clinic();
        Talk talk = talk(demo, language);

        assertThat(ENGINE.guide(talk.conversation(), demo, GuideOwner.DAY).endorsement())
                .startsWith(who)
                .contains(madeUp);
        assertThat(talk.ready().body()).anySatisfy(line -> assertThat(line).startsWith(who));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void withoutTheSettingNothingOfTheKindIsSaid(String language) {
        Talk with = talk(RulesFolder.clinic(), language);
        Clinic silent = silent();
        Talk without = talk(silent, language);

        assertThat(silent.endorsement()).isNull();
        assertThat(ENGINE.guide(without.conversation(), silent, GuideOwner.DAY).endorsement())
                .isEmpty();
        assertThat(without.ready().body())
                .hasSize(with.ready().body().size() - 1)
                .noneMatch(String::isBlank)
                .isSubsetOf(with.ready().body());
    }

    private static Clinic silent() {
        String text = RulesFolder.texts(RulesFolder.root().resolve("clinics"), "demo.yaml")
                .getOrDefault("demo.yaml", "")
                .replaceFirst("endorsement:\n(  .*\n)+", "");
        return ((Loaded.Usable<Clinic>) ClinicLoader.load("demo.yaml", text)).value();
    }

    /** A talk in which all is skipped that can be, and the card that says that the guide is ready. */
    private record Talk(Conversation conversation, CardShown ready) {}

    private static Talk talk(Clinic clinic, String language) {
        Conversation conversation =
                ENGINE.begin(new Opening("c_endorsed", clinic, language), AT).conversation();
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            String open = String.valueOf(ENGINE.view(conversation, clinic).open());
            Utterance answer = new Utterance.Answer(open, answer(open));
            Outcome.Taken taken = (Outcome.Taken) ENGINE.take(conversation, clinic, "m" + turn, answer, AT);
            conversation = taken.conversation();
            List<CardShown> ready = taken.entries().stream()
                    .map(Entry::event)
                    .filter(CardShown.class::isInstance)
                    .map(CardShown.class::cast)
                    .filter(card -> card.card().equals("guide_ready"))
                    .toList();
            if (!ready.isEmpty()) {
                return new Talk(conversation, ready.getFirst());
            }
        }
        throw new AssertionError("the guide was never ready");
    }

    private static FactValue answer(String question) {
        return switch (question) {
            case "consent" -> FactValue.Codes.of("AGREE");
            case "age_ok" -> FactValue.Codes.of("YES");
            case "appointment_timing" -> FactValue.Codes.of("WITHIN_WEEK");
            default -> FactValue.Codes.of(Reserved.SKIPPED);
        };
    }
}

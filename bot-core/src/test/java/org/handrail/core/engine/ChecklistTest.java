package org.handrail.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.JournalJson;
import org.handrail.core.conversation.Mode;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.conversation.event.AlertRaised;
import org.handrail.core.conversation.event.DangerCardShown;
import org.handrail.core.conversation.event.Event;
import org.handrail.core.conversation.event.PatientSaid;
import org.handrail.core.conversation.event.WordsSaid;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.safety.Flag;
import org.handrail.core.safety.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sign of danger that is tapped is answered like one that is typed, whatever else is going on. */
class ChecklistTest {
    private static final Dialogue DIALOGUE = RulesFolder.dialogue();
    private static final Engine ENGINE = Engine.of(DIALOGUE);
    private static final Clinic CLINIC = RulesFolder.clinic();
    private static final Instant AT = Instant.parse("2026-12-01T15:00:00Z");

    private static final Utterance BREATH = tap("breathing_chest");
    private static final Utterance FEVER = tap("fever_infection");

    static List<Flag> flags() {
        return DIALOGUE.flags().flags();
    }

    private static Utterance tap(String flag) {
        return new Utterance.Do(Command.SIGN, flag);
    }

    private static Outcome.Taken begin(String language) {
        return ENGINE.begin(new Opening("c_1", CLINIC, language), AT);
    }

    private static Outcome take(Conversation conversation, Utterance utterance) {
        return ENGINE.take(conversation, CLINIC, "m" + conversation.seq(), utterance, AT);
    }

    /** The last turn of these, each of which is taken. */
    private static Outcome.Taken taken(Utterance... utterances) {
        Outcome.Taken taken = begin("en");
        for (Utterance utterance : utterances) {
            taken = (Outcome.Taken) take(taken.conversation(), utterance);
        }
        return taken;
    }

    private static <T extends Event> T one(List<Entry> entries, Class<T> type) {
        return type.cast(entry(entries, type).event());
    }

    private static Entry entry(List<Entry> entries, Class<? extends Event> type) {
        return entries.stream()
                .filter(entry -> type.isInstance(entry.event()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyFlagIsOnTheListTheWorstFirst(String language) {
        List<Sign> signs = ENGINE.signs(begin(language).conversation(), CLINIC);

        assertThat(signs)
                .extracting(Sign::flag)
                .containsExactlyInAnyOrderElementsOf(
                        flags().stream().map(Flag::id).toList());
        assertThat(signs).extracting(Sign::level).isSorted();
        assertThat(signs).extracting(Sign::title).doesNotHaveDuplicates().allMatch(title -> !title.isBlank());
        assertThat(signs).allMatch(sign -> !sign.signs().isEmpty());
        assertThat(signs).filteredOn(Sign::quiet).extracting(Sign::flag).containsExactly("abuse_unsafe");
    }

    @ParameterizedTest
    @MethodSource("flags")
    void aTapRaisesTheFlagAtItsUsualLevelAndShowsItsCard(Flag flag) {
        Outcome.Taken taken = taken(tap(flag.id()));

        AlertRaised alert = one(taken.entries(), AlertRaised.class);
        assertThat(alert.flag()).isEqualTo(flag.id());
        assertThat(alert.level()).isEqualTo(flag.level());
        assertThat(alert.words())
                .isEqualTo(ENGINE.signs(taken.conversation(), CLINIC).stream()
                        .filter(sign -> sign.flag().equals(flag.id()))
                        .findFirst()
                        .orElseThrow()
                        .title());
        assertThat(entry(taken.entries(), AlertRaised.class).reason().because())
                .isEqualTo("flag/" + flag.id() + "/tapped");
        assertThat(one(taken.entries(), DangerCardShown.class).danger().flag()).isEqualTo(flag.id());
        assertThat(taken.conversation().mode()).isEqualTo(Mode.HELD);
    }

    @Test
    void itStandsInTheTranscriptInTheLanguageOfTheConversationUnlessItIsQuiet() {
        Outcome.Taken spanish = (Outcome.Taken) take(begin("es").conversation(), BREATH);

        assertThat(one(taken(BREATH).entries(), PatientSaid.class).shown()).isEqualTo("Hard to breathe, or chest pain");
        assertThat(one(spanish.entries(), PatientSaid.class).shown()).isEqualTo("Cuesta respirar, o duele el pecho");
        assertThat(one(taken(tap("abuse_unsafe")).entries(), PatientSaid.class).shown())
                .isEmpty();
    }

    @Test
    void isAnsweredWhilePausedAndAfterTheEnd() {
        Utterance notNow = new Utterance.Answer("consent", FactValue.Codes.of("NOT_NOW"));

        assertThat(one(taken(Utterance.Do.of(Command.PAUSE), BREATH).entries(), DangerCardShown.class))
                .isNotNull();
        Outcome.Taken closed = taken(notNow, BREATH);
        assertThat(one(closed.entries(), DangerCardShown.class).danger().flag()).isEqualTo("breathing_chest");
        assertThat(((Outcome.Taken) take(closed.conversation(), new Utterance.DangerAnswer("CALLED")))
                        .conversation()
                        .mode())
                .isEqualTo(Mode.CLOSED);
    }

    @Test
    void theWorseTakesThePlaceOfTheLesserAndTheLesserIsStillAlerted() {
        assertThat(one(taken(FEVER, BREATH).entries(), DangerCardShown.class)
                        .danger()
                        .level())
                .isEqualTo(Level.EMERGENCY);

        List<Entry> lesser = taken(BREATH, FEVER).entries();
        assertThat(one(lesser, AlertRaised.class).flag()).isEqualTo("fever_infection");
        assertThat(one(lesser, WordsSaid.class).key()).isEqualTo("engine.held_first");
    }

    @Test
    void comesBeforeTheQuestionWhetherItIsHappeningNow() {
        Outcome.Taken asked = taken(new Utterance.Typed("my calf feels weird"));
        assertThat(asked.conversation().mode()).isEqualTo(Mode.HELD);

        Outcome.Taken tapped = (Outcome.Taken) take(asked.conversation(), tap("leg_clot"));

        assertThat(one(tapped.entries(), DangerCardShown.class).danger().flag()).isEqualTo("leg_clot");
    }

    @Test
    void whatIsNoFlagIsRefusedAndNothingIsStored() {
        assertThat(take(begin("en").conversation(), tap("no_such_flag")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.UNKNOWN_CODE));
        assertThat(take(begin("en").conversation(), Utterance.Do.of(Command.SIGN)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void isReadBackFromTheJournalAsItWas() {
        for (Entry entry : taken(BREATH).entries()) {
            assertThat(JournalJson.read(JournalJson.write(entry))).isEqualTo(entry);
        }
    }
}

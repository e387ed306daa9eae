package org.handrail.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.clinic.ClinicLoader;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.JournalJson;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.conversation.event.DangerCard;
import org.handrail.core.conversation.event.DangerCardShown;
import org.handrail.core.conversation.event.WordsSaid;
import org.handrail.core.fact.Facts;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.problem.Loaded;
import org.handrail.core.voice.Voice;
import org.junit.jupiter.api.Test;

/** What the clinic's settings change in a turn: its hours and its crisis lines. */
class ClinicTurnsTest {
    private static final Engine ENGINE = Engine.of(RulesFolder.dialogue());
    private static final Clinic CLINIC = RulesFolder.clinic();

    /** A Tuesday, 10 in the morning in New York. */
    private static final Instant OPEN = Instant.parse("2026-12-01T15:00:00Z");

    /** Thanksgiving, at the same hour. */
    private static final Instant HOLIDAY = Instant.parse("2026-11-26T15:00:00Z");

    private static List<Entry> take(Instant at, Utterance... utterances) {
        Outcome.Taken taken = ENGINE.begin(new Opening("c_1", CLINIC, "en"), at);
        int turn = 0;
        for (Utterance utterance : utterances) {
            turn++;
            taken = (Outcome.Taken) ENGINE.take(taken.conversation(), CLINIC, "m" + turn, utterance, at);
        }
        return taken.entries();
    }

    private static List<String> said(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.event() instanceof WordsSaid words ? Stream.of(words.text()) : Stream.of())
                .toList();
    }

    private static DangerCard card(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.event() instanceof DangerCardShown shown
                        ? Stream.of(shown.danger())
                        : Stream.<DangerCard>of())
                .findFirst()
                .orElseThrow();
    }

    private static final Utterance PERSON = Utterance.Do.of(Command.PERSON);

    @Test
    void whoAsksForAPersonIsToldWhetherSomebodyIsOnDuty() {
        assertThat(said(take(OPEN, PERSON))).singleElement().asString().contains("open now", "555-0110");
        assertThat(said(take(HOLIDAY, PERSON)))
                .singleElement()
                .asString()
                .contains("No one is on duty now. The next hours are Friday, November 27, 8:00 AM to 5:00 PM.");
        assertThat(said(take(HOLIDAY, PERSON, PERSON)))
                .singleElement()
                .asString()
                .contains("No one is on duty now");
        assertThat(said(take(OPEN, PERSON, PERSON))).singleElement().asString().doesNotContain("No one");
    }

    @Test
    void aDangerCardPromisesNobodyWhoIsNotThere() {
        Utterance fever = new Utterance.Typed("I have a fever of 102 and chills");

        assertThat(card(take(HOLIDAY, fever)).lines())
                .contains("No one is watching this chat now.")
                .doesNotContain("It is recorded for the care team. Do not wait for an answer in this chat.");
        assertThat(card(take(OPEN, fever)).lines())
                .contains("It is recorded for the care team. Do not wait for an answer in this chat.")
                .doesNotContain("No one is watching this chat now.");
    }

    @Test
    void aQuietCardDoesNotSpeakOfTheCareTeam() {
        Utterance hurt = new Utterance.Typed("my husband hits me");

        assertThat(card(take(OPEN, hurt)).lines()).noneMatch(line -> line.contains("care team"));
        assertThat(card(take(HOLIDAY, hurt)).lines()).contains("No one is watching this chat now.");
    }

    @Test
    void thoseInACrisisSeeTheOtherLinesToo() {
        DangerCard card = card(take(OPEN, new Utterance.Typed("I want to kill myself")));

        assertThat(card.also())
                .extracting(DangerCard.Also::text)
                .startsWith("Text 988: 988 Lifeline")
                .contains(
                        "Call 988, then press 2: 988 Lifeline in Spanish",
                        "Text AYUDA to 988: 988 Lifeline in Spanish",
                        "Call 988, then press 1: Veterans Crisis Line (veterans and their families)");
        assertThat(card(take(OPEN, new Utterance.Typed("I have a fever of 102 and chills")))
                        .also())
                .isEmpty();
    }

    /** An entry of a version that had neither websites nor other lines. */
    @Test
    void earlierEntriesAreStillRead() {
        for (Entry entry : take(OPEN, new Utterance.Typed("I want to kill myself"))) {
            String json = JournalJson.write(entry);
            Function<String, String> without = text -> text.replaceAll(",\"(also|links)\":\\[[^\\]]*\\]", "");
            assertThat(JournalJson.write(JournalJson.read(without.apply(json)))
                            .replaceAll(",\"(also|links)\":\\[\\]", ""))
                    .isEqualTo(without.apply(json));
        }
    }

    @Test
    void hoursThatAreNotWrittenAreMadeFromTheTable() throws java.io.IOException {
        String file = java.nio.file.Files.readString(RulesFolder.root().resolve("clinics/demo.yaml"))
                .replaceAll("(?m)^hours:.*\n", "")
                .replace("fri: \"08:00-17:00\"", "fri: [\"08:00-12:00\", \"13:00-17:30\"]");
        Clinic clinic = ((Loaded.Usable<Clinic>) ClinicLoader.load("demo.yaml", file)).value();

        assertThat(new Voice(RulesFolder.dialogue(), "en", clinic, Facts.NONE).hours())
                .isEqualTo(
                        "Monday to Thursday, 8:00 AM to 5:00 PM; Friday, 8:00 AM to 12:00 PM and 1:00 PM to 5:30 PM");
    }
}

package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.JournalJson;
import org.handrail.core.conversation.Mode;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.conversation.event.ConversationBegan;
import org.handrail.core.conversation.event.PatientSaid;
import org.handrail.core.engine.Engine;
import org.handrail.core.engine.Opening;
import org.handrail.core.engine.Outcome;
import org.handrail.core.engine.View;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.guide.Guide;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever a person does, the engine answers, the journal stays whole, and the guide can be reached. Seeds are the repetition. */
class EngineNeverStuckTest {
    private static final Instant AT = Instant.parse("2026-01-01T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Engine ENGINE = Engine.of(RulesFolder.dialogue());
    private static final Clinic CLINIC = RulesFolder.clinic();

    /** Turns of one random conversation. */
    private static final int TURNS = 80;

    /** More questions than a person can be asked without changing anything. */
    private static final int MOST_QUESTIONS = 60;

    @RepeatedTest(40)
    void anythingGoes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Entry> journal = new ArrayList<>();
        Outcome.Taken taken = ENGINE.begin(new Opening("c_" + random.nextInt(1000), CLINIC, "en"), AT);
        journal.addAll(taken.entries());
        Conversation conversation = taken.conversation();
        for (int turn = 0; turn < TURNS; turn++) {
            Utterance utterance = new Whim(random, ENGINE, CLINIC).utterance(conversation);
            Outcome outcome = ENGINE.take(conversation, CLINIC, "m" + turn, utterance, AT.plusSeconds(turn));
            switch (outcome) {
                case Outcome.Refused refused -> assertThat(refused.text()).isNotBlank();
                case Outcome.Taken next -> {
                    journal.addAll(next.entries());
                    conversation = stored(journal, next.conversation());
                    answersSomething(next, utterance);
                }
            }
            holds(conversation);
        }
        assertThat(texts(again(journal))).isEqualTo(texts(journal));
    }

    /** Runs the utterances of a journal once more on another engine: the same journal must come out, byte for byte. */
    private static List<Entry> again(List<Entry> journal) {
        Engine another = Engine.of(RulesFolder.dialogue());
        String id = ((ConversationBegan) journal.getFirst().event()).conversation();
        Outcome.Taken taken = another.begin(new Opening(id, CLINIC, "en"), AT);
        List<Entry> entries = new ArrayList<>(taken.entries());
        Conversation conversation = taken.conversation();
        for (Entry entry : journal) {
            if (entry.event() instanceof PatientSaid said) {
                Outcome next = another.take(conversation, CLINIC, said.cm(), said.utterance(), entry.at());
                assertThat(next).isInstanceOf(Outcome.Taken.class);
                conversation = ((Outcome.Taken) next).conversation();
                entries.addAll(((Outcome.Taken) next).entries());
            }
        }
        return entries;
    }

    private static List<String> texts(List<Entry> journal) {
        return journal.stream().map(JournalJson::write).toList();
    }

    @Test
    void sayingYesToEverythingReachesTheGuide() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Conversation conversation =
                    ENGINE.begin(new Opening("c_" + seed, CLINIC, "en"), AT).conversation();
            int turns = 0;
            while (!conversation.guideReady() && conversation.mode() != Mode.CLOSED) {
                assertThat(turns++)
                        .as("seed %d stands at %s", seed, conversation.asked())
                        .isLessThan(MOST_QUESTIONS);
                Utterance utterance = new Whim(random, ENGINE, CLINIC).cooperative(conversation);
                conversation =
                        ((Outcome.Taken) ENGINE.take(conversation, CLINIC, "m" + turns, utterance, AT)).conversation();
            }
            if (conversation.mode() != Mode.CLOSED) {
                assertThat(ENGINE.guide(conversation, CLINIC, DAY).sections())
                        .as("seed %d", seed)
                        .hasSizeGreaterThan(5);
            }
        }
    }

    /** Every turn is read back from its stored text, and tells the same conversation. */
    private static Conversation stored(List<Entry> journal, Conversation expected) {
        List<Entry> read = journal.stream()
                .map(entry -> JournalJson.read(JournalJson.write(entry)))
                .toList();
        Conversation conversation = Conversation.of(read);
        assertThat(conversation).isEqualTo(expected);
        return conversation;
    }

    /** A turn always gives the person something to see. */
    private static void answersSomething(Outcome.Taken taken, Utterance utterance) {
        assertThat(taken.entries()).as("after %s", utterance).hasSizeGreaterThan(1);
    }

    private static void holds(Conversation conversation) {
        View view = ENGINE.view(conversation, CLINIC);
        if (view.open() != null) {
            assertThat(view.open()).isEqualTo(conversation.asked());
        }
        Guide guide = ENGINE.guide(conversation, CLINIC, DAY);
        assertThat(guide.sections()).isNotEmpty();
        GuideEditsTest.isWhole(guide);
        conversation
                .facts()
                .all()
                .forEach(fact -> assertThat(fact.value())
                        .isInstanceOfAny(FactValue.Codes.class, FactValue.Whole.class, FactValue.Words.class));
    }
}

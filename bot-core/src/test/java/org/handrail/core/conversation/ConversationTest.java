package org.handrail.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.handrail.core.conversation.event.CardShown;
import org.handrail.core.conversation.event.ConversationBegan;
import org.handrail.core.conversation.event.ConversationClosed;
import org.handrail.core.conversation.event.DangerAnswered;
import org.handrail.core.conversation.event.DangerCard;
import org.handrail.core.conversation.event.DangerCardShown;
import org.handrail.core.conversation.event.Event;
import org.handrail.core.conversation.event.FactCorrected;
import org.handrail.core.conversation.event.FactLearned;
import org.handrail.core.conversation.event.StartedAgain;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Origin;
import org.handrail.core.safety.Level;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final Instant AT = Instant.parse("2026-01-01T03:00:00Z");
    private static final Event BEGAN = new ConversationBegan("c_1", "demo", "en", "hash", "2026.11");

    @Test
    void aJournalThatDoesNotBeginIsRefused() {
        assertThatThrownBy(() -> Conversation.of(List.of())).hasMessageContaining("begins with ConversationBegan");
        assertThatThrownBy(() -> Conversation.of(List.of(entry(1, new StartedAgain()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGapIsRefused() {
        assertThatThrownBy(() -> Conversation.of(List.of(entry(1, BEGAN), entry(3, new StartedAgain()))))
                .hasMessage("conversation (c_1) stands at seq (1); entry (3) does not follow");
    }

    @Test
    void theSameEntryTwiceIsRefused() {
        Conversation once = Conversation.of(List.of(entry(1, BEGAN)));
        assertThatThrownBy(() -> once.with(entry(1, BEGAN))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCorrectionReplacesTheAnswer() {
        Conversation conversation = told(
                new FactLearned("stage", FactValue.Codes.of("EARLY"), Origin.TAPPED, "Early"),
                new FactCorrected(
                        "stage", FactValue.Codes.of("EARLY"), FactValue.Codes.of("METASTATIC"), Origin.TAPPED, "Yes"));
        assertThat(conversation.facts().value("stage")).isEqualTo(FactValue.Codes.of("METASTATIC"));
    }

    @Test
    void startingAgainSetsEverythingAside() {
        Conversation conversation =
                told(new FactLearned("stage", FactValue.Codes.of("EARLY"), Origin.TAPPED, "Early"), new StartedAgain());
        assertThat(conversation.facts().isEmpty()).isTrue();
        assertThat(conversation.seq()).isEqualTo(3);
    }

    @Test
    void aDangerCardHoldsUntilAnAnswerReleasesIt() {
        DangerCard card =
                new DangerCard("brain", Level.EMERGENCY, false, "Call", List.of(), List.of(), List.of(), List.of());
        Conversation held = told(new DangerCardShown(card, false), new DangerAnswered("brain", "NOT_SAFE", false));
        assertThat(held.mode()).isEqualTo(Mode.HELD);
        assertThat(held.with(entry(4, new DangerAnswered("brain", "CALLED", true)))
                        .mode())
                .isEqualTo(Mode.BOT);
    }

    @Test
    void aDangerCardHoldsEvenAConversationThatEnded() {
        DangerCard card =
                new DangerCard("brain", Level.EMERGENCY, false, "Call", List.of(), List.of(), List.of(), List.of());
        assertThat(told(new ConversationClosed("row"), new DangerCardShown(card, false))
                        .mode())
                .isEqualTo(Mode.HELD);
    }

    @Test
    void entriesComeBackFromTheirTextAsTheyWere() {
        Entry entry = entry(7, new FactLearned("n", new FactValue.Whole(0), Origin.TYPED, "\u0000\u202E\"<é>\n"));
        assertThat(JournalJson.read(JournalJson.write(entry))).isEqualTo(entry);
    }

    @Test
    void aCardFromBeforeThereWerePartsHasNoneAndIsWrittenAsItWas() {
        CardShown plain = new CardShown(
                "c", "s", "Title", List.of("Body."), List.of(), List.of(), List.of(), true, false, List.of());
        String json = JournalJson.write(entry(7, plain));
        assertThat(json).doesNotContain("parts", "sources");
        assertThat(JournalJson.read(json)).isEqualTo(entry(7, plain));
    }

    @Test
    void thePartsOfACardAboutAnOptionComeBackInTheirOrder() {
        CardShown option = new CardShown(
                "c",
                "s",
                "Title",
                List.of(),
                List.of(),
                List.of(new CardShown.Part("What it is", "A pill."), new CardShown.Part("Why", "It is one.")),
                List.of("Based on: somebody."),
                true,
                true,
                List.of());
        assertThat(JournalJson.read(JournalJson.write(entry(7, option)))).isEqualTo(entry(7, option));
    }

    @Test
    void textThatIsNoEntryIsNamed() {
        assertThatThrownBy(() -> JournalJson.read("{\"seq\":1}x")).hasMessageContaining("not an entry");
    }

    private static Conversation told(Event... events) {
        Conversation conversation = Conversation.of(List.of(entry(1, BEGAN)));
        for (Event event : events) {
            conversation = conversation.with(entry(conversation.seq() + 1, event));
        }
        return conversation;
    }

    private static Entry entry(long seq, Event event) {
        return new Entry(seq, 1, AT, event, Reason.engine("test"));
    }
}

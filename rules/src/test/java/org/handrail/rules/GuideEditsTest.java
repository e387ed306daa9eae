package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.GuideOp;
import org.handrail.core.conversation.JournalJson;
import org.handrail.core.conversation.Mode;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.conversation.event.GuideChanged;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.engine.Outcome;
import org.handrail.core.engine.Refusal;
import org.handrail.core.fact.FactValue;
import org.handrail.core.guide.Guide;
import org.junit.jupiter.api.Test;

/** The guide is the person's own (clinical brief 2.4, 6.1, D6). */
class GuideEditsTest {
    private static final int MOST_PRINTED = 12;

    private final GuideOwner person = new GuideOwner();

    /** What holds for every guide: nothing stands twice, the front has three lines at most and the topics twelve. */
    static void isWhole(Guide guide) {
        List<String> ids = guide.questions().map(Guide.Line::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(guide.editing().removed()).noneMatch(line -> ids.contains(line.id()));
        assertThat(GuideOwner.section(guide, GuidePlan.TOP)).hasSizeLessThanOrEqualTo(GuideOp.MOST_TOP);
        long printed = guide.sections().stream()
                .filter(section -> section.questions()
                        && !section.id().equals(GuidePlan.TOP)
                        && !section.id().equals(GuidePlan.MORE))
                .mapToLong(section -> section.lines().size())
                .sum();
        assertThat(printed).isLessThanOrEqualTo(MOST_PRINTED);
    }

    @Test
    void aSuggestionStandsInFrontUntilThreeArePicked() {
        assertThat(person.top()).containsExactly("q01", "q07", "q02");
        assertThat(person.guide().editing().picked()).isFalse();
        person.change(new GuideOp.Add("Will I be less tired?"));
        assertThat(person.top()).containsExactly("own-1", "q01", "q07");

        person.change(new GuideOp.Top("q23"));

        assertThat(person.top()).containsExactly("q23");
        assertThat(person.guide().editing().picked()).isTrue();
        person.change(new GuideOp.Top("own-1"));
        person.change(new GuideOp.Top("q16"));
        person.change(new GuideOp.Move("q16", true));
        assertThat(person.top()).containsExactly("q23", "q16", "own-1");
        assertThat(person.refused(new GuideOp.Top("q01"))).isEqualTo(Refusal.GUIDE_FULL);
        assertThat(person.refused(new GuideOp.Top("q16"))).isEqualTo(Refusal.NOTHING_TO_UNDO);
    }

    @Test
    void linesMoveWithinTheirTopicAlsoOutOfTheAnnex() {
        List<String> before = person.topic("next");
        person.change(new GuideOp.Move(before.get(1), true));
        assertThat(person.topic("next")).startsWith(before.get(1), before.get(0));
        assertThat(person.refused(new GuideOp.Move(before.get(1), true))).isEqualTo(Refusal.NOTHING_TO_UNDO);
        assertThat(person.refused(new GuideOp.Move(before.getLast(), false))).isEqualTo(Refusal.NOTHING_TO_UNDO);
    }

    @Test
    void aQuestionThatComesLaterFindsItsPlaceInThePersonsOrder() {
        person.change(new GuideOp.Move("q18", true));
        assertThat(person.topic("next")).containsExactly("q16", "q18", "q17");

        person.toTheEnd();

        assertThat(person.topic("next")).startsWith("q16", "q18").containsSubsequence("q18", "q17");
    }

    @Test
    void whatThePersonHoldsOnToStaysWhenItsRowNoLongerHolds() {
        person.toTheEnd();
        person.change(new GuideOp.Edit("q21", "When do I call about a fever?"));
        person.change(new GuideOp.Top("q42"));
        person.change(new GuideOp.Move("q20", false));
        assertThat(person.ids()).contains("q21", "q42");

        person.answer("current_therapy", FactValue.Codes.of("HORMONE"));
        person.change(Command.CONFIRM);
        person.answer("main_goal", FactValue.Codes.of("BALANCE"));
        person.change(Command.CONFIRM);

        assertThat(person.conversation.facts().value("current_therapy")).isEqualTo(FactValue.Codes.of("HORMONE"));
        assertThat(person.conversation.facts().value("main_goal")).isEqualTo(FactValue.Codes.of("BALANCE"));
        assertThat(person.line("q21").text()).isEqualTo("When do I call about a fever?");
        assertThat(person.line("q21").edited()).isTrue();
        assertThat(person.top()).containsExactly("q42");
        person.change(new GuideOp.Untop("q42"));
        assertThat(person.ids()).doesNotContain("q42");
        person.change(new GuideOp.Undo());
        assertThat(person.top()).containsExactly("q42");
    }

    @Test
    void ownWordsInTheDialogueCanBeChangedOnTheGuideUntilTheyAreAnsweredAnew() {
        person.answer("own_question", new FactValue.Words("Can I travel?"));
        person.change(new GuideOp.Edit("own_question", "Can I travel in June?"));
        assertThat(person.line("own_question").text()).isEqualTo("Can I travel in June?");
        assertThat(person.line("own_question").mine()).isTrue();

        person.answer("own_question", new FactValue.Words("Can I travel in July?"));

        assertThat(person.line("own_question").text()).isEqualTo("Can I travel in July?");
        assertThat(person.line("own_question").edited()).isFalse();
    }

    @Test
    void whatIsRemovedCanBePutBackWithItsWords() {
        person.change(new GuideOp.Edit("q16", "What can each do for me?"));
        person.change(new GuideOp.Top("q16"));
        person.change(new GuideOp.Remove("q16"));
        assertThat(person.ids()).doesNotContain("q16");
        assertThat(person.refused(new GuideOp.Edit("q16", "More"))).isEqualTo(Refusal.NOT_ON_GUIDE);
        person.change(new GuideOp.Restore("q16"));
        assertThat(person.line("q16").text()).isEqualTo("What can each do for me?");
        assertThat(person.guide().editing().picked()).isFalse();
        person.change(new GuideOp.Undo());
        person.change(new GuideOp.Undo());
        assertThat(person.top()).containsExactly("q16");
    }

    @Test
    void theLastTenChangesCanBeTakenBackOneByOne() {
        List<Guide> guides = new ArrayList<>();
        for (int i = 0; i <= GuideOp.MOST_UNDO; i++) {
            guides.add(person.guide());
            person.change(new GuideOp.Edit("q01", "Version " + i));
        }
        for (int i = GuideOp.MOST_UNDO; i >= 1; i--) {
            person.change(new GuideOp.Undo());
            assertThat(person.line("q01"))
                    .isEqualTo(guides.get(i)
                            .questions()
                            .filter(line -> line.id().equals("q01"))
                            .findFirst()
                            .orElseThrow());
        }
        assertThat(person.guide().editing().undo()).isFalse();
        assertThat(person.refused(new GuideOp.Undo())).isEqualTo(Refusal.NOTHING_TO_UNDO);
    }

    @Test
    void ownQuestionsHaveBoundsAndIdsThatAreNeverUsedTwice() {
        assertThat(person.refused(new GuideOp.Add("x".repeat(401)))).isEqualTo(Refusal.TOO_LONG);
        assertThat(person.refused(new GuideOp.Add(" \n "))).isEqualTo(Refusal.EMPTY);
        person.change(new GuideOp.Add("  one \n two  "));
        assertThat(person.line("own-1").text()).isEqualTo("one two");
        person.change(new GuideOp.Undo());
        for (int i = 2; i <= 21; i++) {
            person.change(new GuideOp.Add("Question " + i));
        }
        assertThat(person.ids()).contains("own-2", "own-21").doesNotContain("own-1");
        assertThat(person.refused(new GuideOp.Add("One more"))).isEqualTo(Refusal.GUIDE_FULL);
        person.change(new GuideOp.Remove("own-2"));
        person.change(new GuideOp.Add("One more"));
        assertThat(person.refused(new GuideOp.Restore("own-2"))).isEqualTo(Refusal.GUIDE_FULL);
        isWhole(person.guide());
    }

    @Test
    void removedQuestionsOfTheirOwnAreKeptUpToABound() {
        for (int i = 1; i <= 50; i++) {
            person.change(new GuideOp.Add("Question " + i));
            person.change(new GuideOp.Remove("own-" + i));
        }
        assertThat(person.conversation.edits().now().own()).hasSizeLessThanOrEqualTo(GuideOp.MOST_OWN_REMOVED + 1);
        assertThat(person.guide().editing().removed())
                .extracting(Guide.Line::id)
                .contains("own-50");
    }

    @Test
    void aChangeIsOneEntryAndAsksNothingNew() {
        String asked = String.valueOf(person.conversation.asked());
        Outcome.Taken taken = person.change(new GuideOp.Top("q07"));
        assertThat(taken.entries()).hasSize(2);
        assertThat(taken.entries().getLast().event()).isInstanceOf(GuideChanged.class);
        assertThat(GuideOwner.ENGINE
                        .view(person.conversation, GuideOwner.CLINIC)
                        .open())
                .isEqualTo(asked);
    }

    @Test
    void aPausedConversationStaysPaused() {
        person.change(Command.PAUSE);
        person.change(new GuideOp.Top("q07"));
        assertThat(person.conversation.mode()).isEqualTo(Mode.PAUSED);
    }

    @Test
    void startingAgainSetsTheChangesAside() {
        person.change(new GuideOp.Add("Will I be less tired?"));
        person.change(Command.START_AGAIN_CONFIRMED);
        person.ofAge();
        assertThat(person.ids()).doesNotContain("own-1");
        assertThat(person.guide().editing().undo()).isFalse();
        person.change(new GuideOp.Add("Another"));
        assertThat(person.ids()).contains("own-2");
    }

    @Test
    void dangerInAnEditIsAnsweredAndTheEditIsNotMade() {
        for (GuideOp op : List.of(new GuideOp.Add("I can't breathe"), new GuideOp.Edit("q01", "I can't breathe"))) {
            person.change(op);
            assertThat(person.conversation.mode()).isEqualTo(Mode.HELD);
            assertThat(person.ids()).doesNotContain("own-1");
            assertThat(person.refused(new GuideOp.Top("q07"))).isEqualTo(Refusal.HELD);
            person.take(new Utterance.DangerAnswer("GETTING_HELP"));
        }
        assertThat(person.line("q01").edited()).isFalse();
    }

    @Test
    void theJournalTellsTheSameGuideAgain() {
        person.change(new GuideOp.Add("Mine"));
        person.change(new GuideOp.Move("q18", true));
        person.change(new GuideOp.Top("own-1"));
        person.change(new GuideOp.Undo());
        Conversation again = Conversation.of(person.journal.stream()
                .map(entry -> JournalJson.read(JournalJson.write(entry)))
                .toList());
        assertThat(again).isEqualTo(person.conversation);
        assertThat(GuideOwner.ENGINE.guide(again, GuideOwner.CLINIC, GuideOwner.DAY))
                .isEqualTo(person.guide());
    }
}

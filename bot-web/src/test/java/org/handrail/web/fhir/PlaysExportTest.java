package org.handrail.web.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;
import org.handrail.core.dialogue.Question;
import org.handrail.web.conversations.Leaving;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every play's conversation is exported as FHIR that a validator takes, and every answer in it answers a question in it. */
class PlaysExportTest {
    private static final Content CONTENT = Content.shipped();

    @TestFactory
    Stream<DynamicTest> everyPlayIsGoodFhirOrRefusedForAReason() {
        return Content.plays().entrySet().stream()
                .map(play -> DynamicTest.dynamicTest(play.getKey(), () -> {
                    List<Entry> entries = CONTENT.play(play.getKey(), play.getValue());
                    switch (CONTENT.export(entries)) {
                        case Export.Made(Bundle bundle) -> isGood(bundle);
                        case Export.Refused(Leaving.Barred because) -> isRefusedFor(because, entries);
                    }
                }));
    }

    private static void isGood(Bundle bundle) {
        assertThat(Judge.JUDGE.complaints(bundle)).isEmpty();
        Fits.everyAnswer(bundle);
    }

    /** A watched person may have told much; of anybody else who is refused there are at most the answers nobody may pass over. */
    private static void isRefusedFor(Leaving.Barred because, List<Entry> entries) {
        Conversation conversation = Conversation.of(entries);
        assertThat(Leaving.isWatched(CONTENT.kept(entries))).isEqualTo(because == Leaving.Barred.WATCHED);
        if (because == Leaving.Barred.WATCHED) {
            return;
        }
        assertThat(conversation.closed()).isEqualTo(because == Leaving.Barred.CLOSED);
        assertThat(conversation.facts().all()).allSatisfy(fact -> {
            Question question = CONTENT.dialogue().questions().get(fact.id());
            assertThat(question != null && !question.skip()).as(fact.id()).isTrue();
        });
    }

    @Test
    void mostPlaysAreExported() {
        assertThat(Content.plays().entrySet().stream()
                        .filter(play ->
                                CONTENT.export(CONTENT.play(play.getKey(), play.getValue())) instanceof Export.Made))
                .hasSizeGreaterThan(Content.plays().size() / 2);
    }

    /** The judge reads the answers against the questions: what is wrong with them is told. */
    @Test
    void aWrongAnswerIsTold() {
        Bundle bundle = CONTENT.bundle("tap AGREE", "tap YES", "tap PATIENT");
        assertThat(Judge.JUDGE.complaints(bundle)).isEmpty();
        Content.response(bundle)
                .getItemFirstRep()
                .getItemFirstRep()
                .getAnswerFirstRep()
                .getValueCoding()
                .setCode("NO_SUCH_CODE");
        assertThat(Judge.JUDGE.complaints(bundle)).singleElement().asString().contains("NO_SUCH_CODE");

        Content.response(bundle).getItemFirstRep().getItemFirstRep().setLinkId("no_such_question");
        assertThat(Judge.JUDGE.complaints(bundle))
                .anySatisfy(told -> assertThat(told).contains("no_such_question"));
    }
}

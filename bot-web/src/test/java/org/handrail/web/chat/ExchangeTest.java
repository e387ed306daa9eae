package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.handrail.web.journal.Journals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A conversation over the socket: what is said, repeated, missed and resumed. */
@ChatTest
class ExchangeTest {
    private @LocalServerPort int port;
    private @Autowired Journals journals;
    private Door door;

    @BeforeEach
    void findDoor() {
        door = new Door(port);
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void aNewConversationIsWelcomedAndAsksItsFirstQuestion() {
        try (Visitor visitor = door.visitor()) {
            JsonNode welcome = visitor.seen().getFirst();
            assertThat(welcome.path("t").stringValue()).isEqualTo("welcome");
            assertThat(welcome.path("recovered").booleanValue()).isTrue();
            assertThat(visitor.seqs()).isEqualTo(upTo(welcome.path("seq").longValue()));
            assertThat(visitor.entries().getFirst().path("k").stringValue()).isEqualTo("began");
            JsonNode view = visitor.last(Visitor.is("view"));
            assertThat(view.has("labels")).isTrue();
            assertThat(view.path("open").stringValue())
                    .isEqualTo(visitor.last(Visitor.kind("question"))
                            .path("body")
                            .path("question")
                            .stringValue());
        }
    }

    @Test
    void anAnswerGivesItsEntriesThenTheViewThenTheOk() {
        try (Visitor visitor = door.visitor()) {
            int before = visitor.seen().size();

            JsonNode ok = visitor.answer();

            assertThat(ok.path("t").stringValue()).isEqualTo("ok");
            List<JsonNode> turn = visitor.seen().subList(before, visitor.seen().size());
            assertThat(turn)
                    .extracting(frame -> frame.path("t").stringValue())
                    .startsWith("ev", "ev")
                    .endsWith("ev", "view", "ok")
                    .doesNotContain("err");
            assertThat(turn.getFirst().path("k").stringValue()).isEqualTo("said");
            assertThat(turn.getFirst().path("cm")).isEqualTo(ok.path("cm"));
            assertThat(turn.getFirst().path("seq")).isEqualTo(ok.path("seq"));
            assertThat(visitor.last(Visitor.is("view")).has("labels")).isFalse();
        }
    }

    @Test
    void aConversationGoesOnForManyTurnsWithoutAHole() {
        try (Visitor visitor = door.visitor()) {
            for (int i = 0; i < 8; i++) {
                assertThat(visitor.answer().path("t").stringValue()).isEqualTo("ok");
            }
            assertThat(visitor.seqs())
                    .isEqualTo(upTo(journals.lastSeq(visitor.key().conv())));
        }
    }

    @Test
    void whoComesBackGetsWhatWasMissedAndNothingElse() {
        try (Visitor visitor = door.visitor()) {
            long cursor = visitor.seqs().getLast();
            visitor.answer();
            visitor.answer();
            try (Visitor again = Visitor.of(door, visitor.key())) {
                again.hello(cursor).await("view");

                assertThat(again.seqs())
                        .isEqualTo(LongStream.rangeClosed(
                                        cursor + 1, visitor.seqs().getLast())
                                .boxed()
                                .toList());
                assertThat(again.entries())
                        .isEqualTo(visitor.entries().stream()
                                .filter(entry -> entry.path("seq").longValue() > cursor)
                                .toList());
                assertThat(again.last(Visitor.is("view")).path("open"))
                        .isEqualTo(visitor.last(Visitor.is("view")).path("open"));
            }
        }
    }

    @Test
    void aCursorThatIsNotKnownGetsAResetAndEverything() {
        try (Visitor visitor = door.visitor();
                Visitor again = Visitor.of(door, visitor.key())) {
            again.hello(1_000).await("view");

            assertThat(again.seen())
                    .extracting(frame -> frame.path("t").stringValue())
                    .startsWith("welcome", "reset", "ev");
            assertThat(again.seen().getFirst().path("recovered").booleanValue()).isFalse();
            assertThat(again.seqs()).isEqualTo(visitor.seqs());
        }
    }

    @Test
    void anotherEpochGetsAResetAndEverything() {
        try (Visitor visitor = door.visitor();
                Visitor again = Visitor.of(door, visitor.key())) {
            again.hello(visitor.key().tok(), "e0", 1).await("view");

            assertThat(again.seen()).anyMatch(Visitor.is("reset"));
            assertThat(again.seqs()).isEqualTo(visitor.seqs());
        }
    }

    @Test
    void theSameMessageAgainIsOkWithTheSameSeqAndNoSecondTurn() {
        try (Visitor visitor = door.visitor()) {
            String cm = Visitor.newCm();
            Map<String, Object> message = Visitor.msg(cm, "answer", visitor.answerToOpenQuestion());
            visitor.send(message);
            JsonNode first = visitor.answerTo(cm);
            long stands = journals.lastSeq(visitor.key().conv());

            visitor.send(message);
            JsonNode second = visitor.answerTo(cm);

            assertThat(first.path("dup").booleanValue()).isFalse();
            assertThat(second.path("dup").booleanValue()).isTrue();
            assertThat(second.path("seq")).isEqualTo(first.path("seq"));
            assertThat(journals.lastSeq(visitor.key().conv())).isEqualTo(stands);
        }
    }

    @Test
    void theSameMessageFromTwoSocketsAtOnceTakesOneTurn() {
        try (Visitor one = door.visitor();
                Visitor two = Visitor.of(door, one.key())) {
            two.hello(0).await("view");
            String cm = Visitor.newCm();
            Map<String, Object> message = Visitor.msg(cm, "text", Map.of("val", Map.of("text", "I want a person")));

            one.send(message);
            two.send(message);

            assertThat(List.of(one.answerTo(cm), two.answerTo(cm)))
                    .extracting(ok -> ok.path("dup").booleanValue())
                    .containsExactlyInAnyOrder(false, true);
            assertThat(one.seqs()).doesNotHaveDuplicates();
        }
    }

    @Test
    void twoSocketsSeeTheSameEntriesAndOnlyTheSenderGetsTheOk() {
        try (Visitor one = door.visitor();
                Visitor two = Visitor.of(door, one.key())) {
            two.hello(0).await("view");

            one.answer();
            two.await("view");

            assertThat(two.entries()).isEqualTo(one.entries());
            assertThat(two.seen()).noneMatch(Visitor.is("ok"));
        }
    }

    @Test
    void markupInAMessageComesBackAsTheSameText() {
        String text = "<script>alert(1)</script> & \"x\" <img src=x onerror=alert(2)> 你好 \u0007";
        try (Visitor visitor = door.visitor()) {
            visitor.type(text);

            assertThat(visitor.last(Visitor.kind("said"))
                            .path("body")
                            .path("shown")
                            .stringValue())
                    .isEqualTo(text);
        }
    }

    @Test
    void reasonsNeverReachThePatient() {
        try (Visitor visitor = door.visitor()) {
            visitor.answer();

            assertThat(visitor.seen())
                    .noneMatch(frame -> frame.toString().contains("because")
                            || frame.toString().contains("matched"));
        }
    }

    @Test
    void dangerIsShownBeforeAnythingElseAndItsAnswerIsTaken() {
        try (Visitor visitor = door.visitor()) {
            visitor.answer();
            visitor.type("I have chest pain and I can't breathe");

            assertThat(visitor.last(Visitor.is("view")).path("mode").stringValue())
                    .isEqualTo("held");
            JsonNode card = visitor.last(Visitor.kind("danger")).path("body");
            assertThat(card.path("calls").get(0).path("href").stringValue()).startsWith("tel:");
            assertThat(visitor.answer().path("t").stringValue()).isEqualTo("ok");
            assertThat(visitor.entries()).anyMatch(Visitor.kind("danger_answered"));
        }
    }

    @Test
    void theGuideCanBeAskedForAtAnyTime() {
        try (Visitor visitor = door.visitor()) {
            visitor.send(Map.of("t", "want", "what", "guide"));

            JsonNode guide = visitor.await("guide");

            assertThat(guide.path("seq").longValue()).isEqualTo(visitor.seqs().getLast());
            assertThat(guide.path("guide").path("sections").isArray()).isTrue();
        }
    }

    @Test
    void aConversationIsTheSameAfterItWasForgotten(@Autowired Standings standings) {
        try (Visitor visitor = door.visitor()) {
            visitor.answer();
            visitor.answer();
            JsonNode before = visitor.last(Visitor.is("view"));
            standings.drop(visitor.key().conv());

            visitor.hello(visitor.seqs().getLast());

            assertThat(visitor.await("view")).isEqualTo(before);
        }
    }
}

package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Changes of the guide over the socket. */
@ChatTest
class GuideExchangeTest {
    private @LocalServerPort int port;

    @Test
    void aChangeGivesItsEntriesTheViewTheGuideAndTheOkToEverySocket() {
        try (Visitor visitor = ofAge();
                Visitor other = Visitor.of(new Door(port), visitor.key()).hello(0)) {
            other.await("view");
            int before = visitor.seen().size();

            JsonNode ok = add(visitor, Visitor.newCm());

            assertThat(visitor.seen().subList(before, visitor.seen().size()))
                    .extracting(frame -> frame.path("t").stringValue())
                    .containsExactly("ev", "ev", "view", "guide", "ok");
            JsonNode guide = visitor.last(Visitor.is("guide"));
            assertThat(guide.path("seq").longValue()).isEqualTo(ok.path("seq").longValue() + 1);
            JsonNode top = guide.path("guide").path("sections").path(0);
            assertThat(top.path("id").stringValue()).isEqualTo("top");
            assertThat(top.path("items").path(0).path("id").stringValue()).isEqualTo("own-1");
            assertThat(other.await("guide")).isEqualTo(guide);
        }
    }

    @Test
    void theSameMessageNeverTakesASecondTurn() {
        try (Visitor visitor = ofAge()) {
            String cm = Visitor.newCm();
            JsonNode first = add(visitor, cm);
            List<Long> seqs = visitor.seqs();

            JsonNode again = add(visitor, cm);

            assertThat(again.path("dup").booleanValue()).isTrue();
            assertThat(again.path("seq")).isEqualTo(first.path("seq"));
            assertThat(visitor.seqs()).isEqualTo(seqs);
        }
    }

    @Test
    void aChangeThatMakesNoSenseIsRefused() {
        try (Visitor visitor = ofAge()) {
            assertThat(code(visitor, Map.of("what", "top", "node", "nothing"))).isEqualTo("not_on_guide");
            assertThat(code(visitor, Map.of("what", "burn", "node", "q01"))).isEqualTo("shape");
            assertThat(code(visitor, Map.of("what", "edit", "node", "q01"))).isEqualTo("shape");
            assertThat(code(visitor, Map.of("what", "top", "node", "x".repeat(65))))
                    .isEqualTo("shape");
            assertThat(code(visitor, Map.of("what", "add", "val", Map.of("text", "x".repeat(401)))))
                    .isEqualTo("too_long");
            assertThat(code(visitor, Map.of("what", "undo"))).isEqualTo("nothing_to_undo");
        }
    }

    private Visitor ofAge() {
        Visitor visitor = new Door(port).visitor();
        visitor.answer();
        visitor.answer();
        return visitor;
    }

    private static JsonNode add(Visitor visitor, String cm) {
        visitor.send(Visitor.msg(cm, "guide", Map.of("what", "add", "val", Map.of("text", "Will I be less tired?"))));
        return visitor.answerTo(cm);
    }

    private static String code(Visitor visitor, Map<String, Object> change) {
        return visitor.say("guide", change).path("code").stringValue("");
    }
}

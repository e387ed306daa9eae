package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The signs of danger that can be tapped, over the socket: asked for, never stored, taken in every mode. */
@ChatTest
class SignsExchangeTest {
    private @LocalServerPort int port;

    @Test
    void theListComesWhenAskedForInTheLanguageOfTheConversationAndIsNotStored() {
        try (Visitor visitor = new Door(port).visitor()) {
            List<Long> seqs = visitor.seqs();

            JsonNode english = wanted(visitor);
            visitor.say("do", Map.of("what", "language", "lang", "es"));
            JsonNode spanish = wanted(visitor);

            assertThat(english.path("lang").stringValue()).isEqualTo("en");
            assertThat(spanish.path("lang").stringValue()).isEqualTo("es");
            assertThat(english.path("signs"))
                    .extracting(sign -> sign.path("title").stringValue())
                    .contains("Hard to breathe, or chest pain");
            assertThat(spanish.path("signs"))
                    .extracting(sign -> sign.path("title").stringValue())
                    .contains("Cuesta respirar, o duele el pecho");
            assertThat(visitor.seqs()).startsWith(seqs.toArray(Long[]::new));
            assertThat(visitor.entries())
                    .extracting(entry -> entry.path("k").stringValue())
                    .doesNotContain("signs");
        }
    }

    @Test
    void aTapIsAnsweredWithTheCardWhileAnotherOneWaits() {
        try (Visitor visitor = new Door(port).visitor()) {
            tap(visitor, "fever_infection");
            JsonNode ok = tap(visitor, "breathing_chest");

            assertThat(ok.path("t").stringValue()).isEqualTo("ok");
            assertThat(visitor.last(Visitor.kind("danger"))
                            .path("body")
                            .path("flag")
                            .stringValue())
                    .isEqualTo("breathing_chest");
            assertThat(visitor.last(Visitor.kind("said"))
                            .path("body")
                            .path("shown")
                            .stringValue())
                    .isEqualTo("Hard to breathe, or chest pain");
        }
    }

    @Test
    void whatAWatchedPersonTappedIsNotInTheirWords() {
        try (Visitor visitor = new Door(port).visitor()) {
            tap(visitor, "abuse_unsafe");

            JsonNode said = visitor.last(Visitor.kind("said")).path("body");
            assertThat(said.path("shown").stringValue()).isEmpty();
            assertThat(said.has("flag")).isFalse();
            assertThat(visitor.last(Visitor.kind("danger"))
                            .path("body")
                            .path("quiet")
                            .booleanValue())
                    .isTrue();
        }
    }

    @Test
    void whatCannotBeTappedIsRefused() {
        try (Visitor visitor = new Door(port).visitor()) {
            assertThat(tap(visitor, "no_such_flag").path("code").stringValue()).isEqualTo("unknown_code");
            assertThat(visitor.say("do", Map.of("what", "sign")).path("code").stringValue())
                    .isEqualTo("shape");
            visitor.sendText("{\"t\":\"want\",\"what\":\"weather\"}");
            assertThat(visitor.await("err").path("code").stringValue()).isEqualTo("shape");
        }
    }

    private static JsonNode wanted(Visitor visitor) {
        visitor.send(Map.of("t", "want", "what", "signs"));
        return visitor.await("signs");
    }

    private static JsonNode tap(Visitor visitor, String flag) {
        return visitor.say("do", Map.of("what", "sign", "flag", flag));
    }
}

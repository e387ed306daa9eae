package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A server that is killed, stopped or given other rules in the middle of a conversation. */
class RestartTest {
    private @TempDir Path folder;
    private Path rules;
    private Path data;

    @BeforeEach
    void copyRules() throws IOException {
        rules = folder.resolve("rules");
        data = folder.resolve("data");
        Path from = Path.of(OwnFolder.rules());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .toList()) {
                Path to = rules.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void aKillLosesNothingThatWasAcknowledgedAndRepeatsNothing() throws Exception {
        Door.Key key;
        List<JsonNode> before;
        Map<String, Object> acknowledged;
        Map<String, Object> cutOff = message();
        try (ChildServer server = ChildServer.start(data, rules);
                Visitor visitor = server.door().visitor()) {
            key = visitor.key();
            visitor.answer();
            acknowledged = Visitor.msg(Visitor.newCm(), "text", Map.of("val", Map.of("text", "Is anybody there?")));
            visitor.send(acknowledged);
            visitor.answerTo(String.valueOf(acknowledged.get("cm")));
            before = visitor.entries();
            visitor.send(cutOff);
            server.kill();
        }
        try (ChildServer server = ChildServer.start(data, rules);
                Visitor again = Visitor.of(server.door(), key)) {
            again.hello(0).await("view");
            assertThat(again.entries()).startsWith(before.toArray(JsonNode[]::new));

            again.send(acknowledged);
            assertThat(again.answerTo(String.valueOf(acknowledged.get("cm")))
                            .path("dup")
                            .booleanValue())
                    .isTrue();
            again.send(cutOff);
            assertThat(again.answerTo(String.valueOf(cutOff.get("cm")))
                            .path("t")
                            .stringValue())
                    .isEqualTo("ok");

            isWholeAndHolds(server, key, acknowledged, cutOff);
        }
    }

    /** Somebody who reads the whole journal finds no gap, and each message once. */
    @SafeVarargs
    private static void isWholeAndHolds(ChildServer server, Door.Key key, Map<String, Object>... messages)
            throws Exception {
        try (Visitor witness = Visitor.of(server.door(), key)) {
            witness.hello(0).await("view");
            assertThat(witness.seqs())
                    .isEqualTo(LongStream.rangeClosed(1, witness.seqs().size())
                            .boxed()
                            .toList());
            for (Map<String, Object> message : messages) {
                assertThat(said(witness, message)).isEqualTo(1);
            }
        }
    }

    private static Map<String, Object> message() {
        return Visitor.msg(Visitor.newCm(), "do", Map.of("what", "person"));
    }

    private static long said(Visitor witness, Map<String, Object> message) {
        return witness.entries().stream()
                .filter(entry -> entry.path("cm").stringValue("").equals(message.get("cm")))
                .count();
    }

    @Test
    void aServerThatIsStoppedSaysWhenToComeBackAndEndsByItself() throws Exception {
        try (ChildServer server = ChildServer.start(data, rules);
                Visitor visitor = server.door().visitor()) {
            visitor.answer();

            server.askToEnd();

            JsonNode bye = visitor.await("bye");
            assertThat(bye.path("code").intValue()).isEqualTo(4200);
            assertThat(bye.path("after").longValue()).isPositive();
            assertThat(visitor.closeCode()).isEqualTo(4200);
            assertThat(server.terminate()).as("exit code after SIGTERM").isEqualTo(143);
        }
    }

    @Test
    void aConversationStaysOnTheRulesItBeganWithWhileNewOnesGetTheNewOnes() throws Exception {
        Door.Key key;
        String began;
        JsonNode question;
        try (ChildServer server = ChildServer.start(data, rules);
                Visitor visitor = server.door().visitor()) {
            key = visitor.key();
            began = dialogue(visitor);
            visitor.answer();
            question = visitor.last(Visitor.kind("question")).path("body");
            server.kill();
        }
        changeTheWords();
        try (ChildServer server = ChildServer.start(data, rules);
                Visitor again = Visitor.of(server.door(), key);
                Visitor other = server.door().visitor()) {
            again.hello(0).await("view");
            again.say("do", Map.of("what", "repeat"));

            assertThat(dialogue(other)).isNotEqualTo(began);
            assertThat(dialogue(again)).isEqualTo(began);
            assertThat(again.last(Visitor.kind("question")).path("body").path("ask"))
                    .isEqualTo(question.path("ask"));
            assertThat(again.answer().path("t").stringValue()).isEqualTo("ok");
        }
    }

    private static String dialogue(Visitor visitor) {
        return visitor.entries().getFirst().path("body").path("dialogue").stringValue();
    }

    private void changeTheWords() throws IOException {
        Path words = rules.resolve("dialogues/next-steps/words/en/engine.yaml");
        Files.writeString(words, Files.readString(words) + "\n# changed\n");
    }
}

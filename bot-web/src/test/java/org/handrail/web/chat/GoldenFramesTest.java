package org.handrail.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The frames both ends agree on: what the widget sends is read, and what it reads is what this server writes. */
class GoldenFramesTest {
    private static final Path FRAMES = Path.of("../docs/reference/frames");
    private static final JsonMapper STRICT = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Map<String, Class<?>> BODIES = Map.ofEntries(
            Map.entry("began", Body.Began.class),
            Map.entry("said", Body.Said.class),
            Map.entry("question", Body.Question.class),
            Map.entry("card", Body.CardBody.class),
            Map.entry("words", Body.Words.class),
            Map.entry("danger", Body.Danger.class),
            Map.entry("danger_answered", Body.DangerAnswered.class),
            Map.entry("learned", Body.Learned.class),
            Map.entry("corrected", Body.Learned.class),
            Map.entry("proposed", Body.Proposed.class),
            Map.entry("guide_changed", Body.GuideChanged.class),
            Map.entry("language", Body.Language.class),
            Map.entry("closed", Body.Closed.class));

    static Stream<Path> clientFrames() throws IOException {
        return frames("client.");
    }

    static Stream<Path> serverFrames() throws IOException {
        return frames("server.");
    }

    private static Stream<Path> frames(String side) throws IOException {
        try (Stream<Path> files = Files.list(FRAMES)) {
            return files.filter(file -> file.getFileName().toString().startsWith(side)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("clientFrames")
    void whatTheWidgetSendsIsRead(Path file) throws Exception {
        JsonNode golden = STRICT.readTree(Files.readString(file));

        ClientFrame frame = FrameReader.read(golden.toString());

        if (frame instanceof ClientFrame.Msg msg) {
            ObjectNode expected = ((ObjectNode) golden.deepCopy()).without(java.util.List.of("t", "cm"));
            assertThat(tree(EntryFrames.msg(msg.utterance()))).isEqualTo(expected);
            assertThat(msg.cm()).isEqualTo(golden.path("cm").stringValue());
        } else {
            assertThat(frame.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT))
                    .startsWith(golden.path("t").stringValue());
        }
    }

    @ParameterizedTest
    @MethodSource("serverFrames")
    void whatTheWidgetReadsIsWhatIsWritten(Path file) throws Exception {
        JsonNode golden = STRICT.readTree(Files.readString(file));

        ServerFrame frame = STRICT.treeToValue(golden, ServerFrame.class);

        assertThat(STRICT.readTree(Wire.text(typed(frame, golden)))).isEqualTo(golden);
    }

    /** With the body as this server's own type, so that its keys are compared and not only carried along. */
    private static ServerFrame typed(ServerFrame frame, JsonNode golden) {
        if (!(frame instanceof ServerFrame.Ev ev)) {
            return frame;
        }
        Class<?> type = BODIES.get(ev.k());
        Object body = type == null ? Body.NOTHING : STRICT.treeToValue(golden.path("body"), type);
        return new ServerFrame.Ev(ev.seq(), ev.turn(), ev.at(), ev.from(), ev.k(), ev.cm(), body);
    }

    private static JsonNode tree(Object body) {
        return STRICT.readTree(Wire.MAPPER.writeValueAsString(body));
    }
}

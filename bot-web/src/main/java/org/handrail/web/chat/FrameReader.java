package org.handrail.web.chat;

import java.util.regex.Pattern;
import org.handrail.core.conversation.Utterance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text from a socket → frame. Anything may come in here. */
final class FrameReader {
    static final int LARGEST = 16 * 1024;
    private static final int DEEPEST = 8;
    private static final int VERSION = 1;
    private static final int LONGEST_TOKEN = 1_024;
    private static final int LONGEST_ID = 64;
    private static final Pattern CM = Pattern.compile("[0-9A-Za-z_-]{1,64}");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LARGEST)
                            .build())
                    .build())
            .build();

    private FrameReader() {}

    static ClientFrame read(String text) throws BadFrame {
        JsonNode frame = tree(text);
        String type = frame.path("t").stringValue("");
        return switch (type) {
            case "hello" -> hello(frame);
            case "msg" -> msg(frame);
            case "want" -> want(frame);
            case "ack" -> new ClientFrame.Ack(frame.path("seq").longValue(0));
            case "typing" -> new ClientFrame.Typing();
            case "ping" -> new ClientFrame.Ping();
            case "pong" -> new ClientFrame.Pong();
            case "" -> throw new BadFrame(ErrorCode.SHAPE, cm(frame), "A frame needs a type (t).");
            default -> throw new BadFrame(ErrorCode.UNKNOWN_TYPE, cm(frame), ErrorCode.UNKNOWN_TYPE.text());
        };
    }

    private static JsonNode tree(String text) throws BadFrame {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JacksonException notJson) {
            // Answered below, like any other text that is not an object.
        }
        throw new BadFrame(ErrorCode.SHAPE, null, "A frame must be one JSON object.");
    }

    private static ClientFrame hello(JsonNode frame) throws BadFrame {
        if (frame.path("v").intValue(0) != VERSION) {
            throw new BadFrame(ErrorCode.SHAPE, null, "This server speaks version 1.");
        }
        return new ClientFrame.Hello(
                text(frame, "tok", LONGEST_TOKEN, null),
                text(frame, "conv", LONGEST_ID, null),
                frame.path("ep").stringValue(""),
                frame.path("after").longValue(0));
    }

    private static ClientFrame want(JsonNode frame) throws BadFrame {
        return switch (frame.path("what").stringValue("")) {
            case "guide" -> new ClientFrame.WantGuide();
            case "signs" -> new ClientFrame.WantSigns();
            default -> throw new BadFrame(ErrorCode.SHAPE, null, "(what) must be guide or signs.");
        };
    }

    private static ClientFrame msg(JsonNode frame) throws BadFrame {
        String cm = cm(frame);
        if (cm == null) {
            throw new BadFrame(ErrorCode.SHAPE, null, "A message needs an id (cm) of 1 to 64 letters and digits.");
        }
        Utterance utterance = UtteranceReader.read(frame, cm);
        return new ClientFrame.Msg(cm, utterance);
    }

    private static @Nullable String cm(JsonNode frame) {
        String cm = frame.path("cm").stringValue("");
        return CM.matcher(cm).matches() ? cm : null;
    }

    /** A text that must be there. */
    static String text(JsonNode frame, String key, int longest, @Nullable String cm) throws BadFrame {
        String text = frame.path(key).stringValue("");
        if (text.isEmpty() || text.length() > longest) {
            throw new BadFrame(
                    ErrorCode.SHAPE, cm, "(%s) must be a text of at most %d characters.".formatted(key, longest));
        }
        return text;
    }
}

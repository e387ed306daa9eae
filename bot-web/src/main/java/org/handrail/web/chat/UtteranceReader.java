package org.handrail.web.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.GuideOp;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.fact.FactValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The utterance in a {@code msg} frame. What it means is the engine's business; here only its shape is looked at. */
final class UtteranceReader {
    private static final int LONGEST_NAME = 64;
    private static final int MOST_CODES = 64;

    /** By the names of the wire. {@code skip}, {@code guide} and {@code delete} are only typed, never sent as commands. */
    private static final Map<String, Command> COMMANDS = Stream.of(Command.values())
            .filter(command -> command != Command.SKIP && command != Command.GUIDE && command != Command.DELETE)
            .collect(Collectors.toUnmodifiableMap(
                    command -> command.name().toLowerCase(Locale.ROOT), command -> command));

    private UtteranceReader() {}

    static Utterance read(JsonNode frame, String cm) throws BadFrame {
        String in = frame.path("in").stringValue("");
        return switch (in) {
            case "answer" ->
                new Utterance.Answer(FrameReader.text(frame, "node", LONGEST_NAME, cm), value(frame.path("val"), cm));
            case "text" -> new Utterance.Typed(words(frame.path("val"), cm));
            case "do" -> command(frame, cm);
            case "danger" -> new Utterance.DangerAnswer(oneCode(frame.path("val"), cm));
            case "guide" -> new Utterance.EditGuide(change(frame, cm));
            default -> throw shape(cm, "(in) must be answer, text, do, danger or guide.");
        };
    }

    private static GuideOp change(JsonNode frame, String cm) throws BadFrame {
        String what = frame.path("what").stringValue("");
        return switch (what) {
            case "add" -> new GuideOp.Add(words(frame.path("val"), cm));
            case "edit" -> new GuideOp.Edit(line(frame, cm), words(frame.path("val"), cm));
            case "remove" -> new GuideOp.Remove(line(frame, cm));
            case "restore" -> new GuideOp.Restore(line(frame, cm));
            case "top" -> new GuideOp.Top(line(frame, cm));
            case "untop" -> new GuideOp.Untop(line(frame, cm));
            case "up", "down" -> new GuideOp.Move(line(frame, cm), what.equals("up"));
            case "undo" -> new GuideOp.Undo();
            default -> throw shape(cm, "(what) must be one of add, edit, remove, restore, top, untop, up, down, undo.");
        };
    }

    private static String line(JsonNode frame, String cm) throws BadFrame {
        return FrameReader.text(frame, "node", LONGEST_NAME, cm);
    }

    private static Utterance command(JsonNode frame, String cm) throws BadFrame {
        Command command = COMMANDS.get(frame.path("what").stringValue(""));
        if (command == null) {
            throw shape(
                    cm,
                    "(what) must be one of "
                            + COMMANDS.keySet().stream().sorted().toList() + ".");
        }
        return new Utterance.Do(command, target(command, frame, cm));
    }

    private static @Nullable String target(Command command, JsonNode frame, String cm) throws BadFrame {
        return switch (command) {
            case CHANGE, TOPIC -> FrameReader.text(frame, "node", LONGEST_NAME, cm);
            case GO -> FrameReader.text(frame, "step", LONGEST_NAME, cm);
            case LANGUAGE -> FrameReader.text(frame, "lang", LONGEST_NAME, cm);
            case SIGN -> FrameReader.text(frame, "flag", LONGEST_NAME, cm);
            case BACK,
                    KEEP,
                    CONFIRM,
                    DROP,
                    PERSON,
                    PAUSE,
                    RESUME,
                    START_AGAIN,
                    START_AGAIN_CONFIRMED,
                    REPEAT,
                    SKIP,
                    GUIDE,
                    DELETE,
                    RENEW -> null;
        };
    }

    private static FactValue value(JsonNode val, String cm) throws BadFrame {
        if (val.has("codes")) {
            return new FactValue.Codes(codes(val.path("codes"), cm));
        }
        if (val.path("number").isInt()) {
            return new FactValue.Whole(val.path("number").intValue());
        }
        return new FactValue.Words(words(val, cm));
    }

    private static String words(JsonNode val, String cm) throws BadFrame {
        JsonNode text = val.path("text");
        if (!text.isString()) {
            throw shape(cm, "(val) must hold codes, a whole number or a text.");
        }
        return text.stringValue();
    }

    private static String oneCode(JsonNode val, String cm) throws BadFrame {
        List<String> codes = codes(val.path("codes"), cm);
        if (codes.size() != 1) {
            throw shape(cm, "A danger card is answered with exactly one code.");
        }
        return codes.getFirst();
    }

    private static List<String> codes(JsonNode array, String cm) throws BadFrame {
        List<String> codes = new ArrayList<>();
        for (JsonNode code : array) {
            String text = code.stringValue("");
            if (text.isEmpty() || text.length() > LONGEST_NAME || codes.size() == MOST_CODES) {
                throw shape(cm, "(codes) must be a list of codes.");
            }
            codes.add(text);
        }
        if (!array.isArray() || codes.isEmpty()) {
            throw shape(cm, "(codes) must be a list of at least one code.");
        }
        return codes;
    }

    private static BadFrame shape(String cm, String text) {
        return new BadFrame(ErrorCode.SHAPE, cm, text);
    }
}

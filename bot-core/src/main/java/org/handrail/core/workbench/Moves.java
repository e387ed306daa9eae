package org.handrail.core.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.GuideOp;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.fact.FactValue;
import org.jspecify.annotations.Nullable;

/** What the moves of a play say, as the engine hears it; null where the words of the move mean nothing. */
final class Moves {
    private Moves() {}

    /** {@code back}, {@code change stage}, {@code go goals} … */
    static @Nullable Utterance command(String rest) {
        List<String> words = words(rest, " ");
        String name = words.isEmpty() ? "" : words.getFirst().toUpperCase(Locale.ROOT);
        for (Command command : Command.values()) {
            if (command.name().equals(name)) {
                return new Utterance.Do(command, words.size() > 1 ? words.get(1) : null);
            }
        }
        return null;
    }

    /** {@code add …}, {@code edit q07 …}, {@code top q07}, {@code up q07}, {@code undo} … */
    static @Nullable Utterance guide(String rest) {
        GuideOp change = change(rest);
        return change == null ? null : new Utterance.EditGuide(change);
    }

    private static @Nullable GuideOp change(String rest) {
        String[] parts = rest.split(" ", 2);
        String said = parts.length > 1 ? parts[1].strip() : "";
        String[] inner = said.split(" ", 2);
        return switch (parts[0]) {
            case "add" -> new GuideOp.Add(said);
            case "edit" -> new GuideOp.Edit(inner[0], inner.length > 1 ? inner[1] : "");
            case "remove" -> new GuideOp.Remove(said);
            case "restore" -> new GuideOp.Restore(said);
            case "top" -> new GuideOp.Top(said);
            case "untop" -> new GuideOp.Untop(said);
            case "up", "down" -> new GuideOp.Move(said, parts[0].equals("up"));
            case "undo" -> new GuideOp.Undo();
            default -> null;
        };
    }

    /** The value of a {@code tap}, {@code number} or {@code write}. */
    static @Nullable FactValue value(Play.Move move) {
        return switch (move.verb()) {
            case "tap" -> codes(move.rest());
            case "number" -> number(move.rest());
            case "write" -> new FactValue.Words(move.rest());
            default -> null;
        };
    }

    private static @Nullable FactValue codes(String rest) {
        List<String> codes = words(rest, ",");
        return codes.isEmpty() ? null : new FactValue.Codes(codes);
    }

    private static @Nullable FactValue number(String rest) {
        try {
            return new FactValue.Whole(Integer.parseInt(rest));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static List<String> words(String text, String between) {
        return Arrays.stream(text.split(between, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

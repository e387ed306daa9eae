package org.handrail.web.chat;

import org.handrail.core.conversation.GuideOp;
import org.jspecify.annotations.Nullable;

/** Changes of the guide by their names on the wire. */
final class GuideWords {
    private GuideWords() {}

    /** What the widget would send to make this change. */
    static Body.Msg msg(GuideOp change) {
        return new Body.Msg("guide", what(change), line(change), null, null, null, text(change));
    }

    static String what(GuideOp change) {
        return switch (change) {
            case GuideOp.Add _ -> "add";
            case GuideOp.Edit _ -> "edit";
            case GuideOp.Remove _ -> "remove";
            case GuideOp.Restore _ -> "restore";
            case GuideOp.Top _ -> "top";
            case GuideOp.Untop _ -> "untop";
            case GuideOp.Move(String _, boolean up) -> up ? "up" : "down";
            case GuideOp.Undo _ -> "undo";
        };
    }

    private static @Nullable String line(GuideOp change) {
        return switch (change) {
            case GuideOp.Edit(String line, String _) -> line;
            case GuideOp.Remove(String line) -> line;
            case GuideOp.Restore(String line) -> line;
            case GuideOp.Top(String line) -> line;
            case GuideOp.Untop(String line) -> line;
            case GuideOp.Move(String line, boolean _) -> line;
            case GuideOp.Add _, GuideOp.Undo _ -> null;
        };
    }

    private static Body.@Nullable TextValue text(GuideOp change) {
        return switch (change) {
            case GuideOp.Add(String text) -> new Body.TextValue(text);
            case GuideOp.Edit(String _, String text) -> new Body.TextValue(text);
            case GuideOp.Remove _, GuideOp.Restore _, GuideOp.Top _ -> null;
            case GuideOp.Untop _, GuideOp.Move _, GuideOp.Undo _ -> null;
        };
    }
}

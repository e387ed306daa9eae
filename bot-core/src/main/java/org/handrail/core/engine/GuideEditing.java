package org.handrail.core.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.GuideEdits;
import org.handrail.core.conversation.GuideOp;
import org.handrail.core.conversation.Reason;
import org.handrail.core.conversation.event.GuideChanged;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.guide.Guide;
import org.handrail.core.guide.Guide.Line;
import org.handrail.core.guide.Guides;
import org.handrail.core.voice.Voice;
import org.jspecify.annotations.Nullable;

/** What a person may change on their guide as it stands, and what the change becomes. */
final class GuideEditing {
    private final Dialogue dialogue;

    GuideEditing(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** The guide as it stands. */
    Guide guide(Conversation conversation, Settled now, Voice voice) {
        return Guides.of(dialogue, now.counting(), now.decisions(), conversation.edits(), voice);
    }

    /** Why this change cannot be made, or null. */
    Outcome.@Nullable Refused refusal(Conversation conversation, Settled now, GuideOp change, Voice voice) {
        Guide guide = guide(conversation, now, voice);
        GuideEdits.Marks marks = conversation.edits().now();
        return switch (change) {
            case GuideOp.Add(String text) -> add(guide, marks, text);
            case GuideOp.Edit(String line, String text) -> standing(guide, line) == null ? unknown() : text(text);
            case GuideOp.Remove(String line) -> standing(guide, line) == null ? unknown() : null;
            case GuideOp.Restore(String line) -> restore(guide, marks, line);
            case GuideOp.Top(String line) -> top(guide, marks, line);
            case GuideOp.Untop(String line) -> marks.top().contains(line) ? null : settled();
            case GuideOp.Move(String line, boolean up) -> move(guide, marks, line, up);
            case GuideOp.Undo undo -> conversation.edits().canUndo() ? null : settled();
        };
    }

    /** Makes the change; {@link #refusal} had nothing against it. */
    void change(Turn turn, Settled now, GuideOp change) {
        GuideOp tidy = tidy(change);
        turn.add(changed(turn, now, tidy), Reason.engine("guide-changed"));
    }

    private GuideChanged changed(Turn turn, Settled now, GuideOp change) {
        return switch (change) {
            case GuideOp.Add add ->
                new GuideChanged(add, turn.conversation().edits().nextId(), null, List.of());
            case GuideOp.Move move -> moved(turn, now, move);
            case GuideOp.Edit(String line, String text) -> plain(change, line);
            case GuideOp.Remove(String line) -> plain(change, line);
            case GuideOp.Restore(String line) -> plain(change, line);
            case GuideOp.Top(String line) -> plain(change, line);
            case GuideOp.Untop(String line) -> plain(change, line);
            case GuideOp.Undo undo -> plain(undo, null);
        };
    }

    private static GuideChanged plain(GuideOp change, @Nullable String line) {
        return new GuideChanged(change, line, null, List.of());
    }

    /** Within the top three the fold knows the order; within a topic it is written down, because answers may change it later. */
    private GuideChanged moved(Turn turn, Settled now, GuideOp.Move move) {
        if (turn.conversation().edits().now().top().contains(move.line())) {
            return plain(move, move.line());
        }
        Guide guide = guide(turn.conversation(), now, turn.voice());
        String topic = Objects.requireNonNull(
                Objects.requireNonNull(standing(guide, move.line())).topic());
        List<String> order = new ArrayList<>(ids(guide.topic(topic)));
        int from = order.indexOf(move.line());
        Collections.swap(order, from, move.up() ? from - 1 : from + 1);
        return new GuideChanged(move, move.line(), topic, order);
    }

    private static @Nullable Line standing(Guide guide, String id) {
        return guide.questions()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Before anything stands on the guide nobody has agreed to anything yet. */
    private static Outcome.@Nullable Refused add(Guide guide, GuideEdits.Marks marks, String text) {
        if (guide.questions().findAny().isEmpty() && guide.editing().removed().isEmpty()) {
            return refuse(Refusal.NOT_OPEN, "Your guide begins with your first answers.");
        }
        return marks.standing() < GuideOp.MOST_OWN ? text(text) : tooManyOwn();
    }

    private static Outcome.@Nullable Refused restore(Guide guide, GuideEdits.Marks marks, String line) {
        boolean removed =
                guide.editing().removed().stream().anyMatch(gone -> gone.id().equals(line));
        if (!removed) {
            return unknown();
        }
        boolean own = line.startsWith(GuidePlan.OWN);
        return own && marks.standing() >= GuideOp.MOST_OWN ? tooManyOwn() : null;
    }

    private static Outcome.@Nullable Refused top(Guide guide, GuideEdits.Marks marks, String line) {
        if (standing(guide, line) == null) {
            return unknown();
        }
        if (marks.top().contains(line)) {
            return settled();
        }
        return marks.top().size() < GuideOp.MOST_TOP
                ? null
                : refuse(Refusal.GUIDE_FULL, "You have picked three. Take one of them out first.");
    }

    private static Outcome.@Nullable Refused move(Guide guide, GuideEdits.Marks marks, String id, boolean up) {
        Line line = standing(guide, id);
        if (line == null || line.topic() == null) {
            return unknown();
        }
        List<String> beside = marks.top().contains(id) ? marks.top() : ids(guide.topic(line.topic()));
        int to = beside.indexOf(id) + (up ? -1 : 1);
        return beside.contains(id) && to >= 0 && to < beside.size()
                ? null
                : refuse(Refusal.NOTHING_TO_UNDO, "It cannot move any further.");
    }

    private static List<String> ids(List<Line> lines) {
        return lines.stream().map(Line::id).toList();
    }

    private static Outcome.@Nullable Refused text(String text) {
        if (text.isBlank()) {
            return refuse(Refusal.EMPTY, "Please write something first.");
        }
        return tidy(text).length() <= GuideOp.LONGEST
                ? null
                : refuse(
                        Refusal.TOO_LONG,
                        "That is longer than %d characters. Please make it shorter.".formatted(GuideOp.LONGEST));
    }

    private static GuideOp tidy(GuideOp change) {
        return switch (change) {
            case GuideOp.Add(String text) -> new GuideOp.Add(tidy(text));
            case GuideOp.Edit(String line, String text) -> new GuideOp.Edit(line, tidy(text));
            case GuideOp.Remove _, GuideOp.Restore _, GuideOp.Top _ -> change;
            case GuideOp.Untop _, GuideOp.Move _, GuideOp.Undo _ -> change;
        };
    }

    /** One line of the guide: line breaks and doubled blanks become one blank. */
    private static String tidy(String text) {
        return String.join(
                " ",
                Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    private static Outcome.Refused unknown() {
        return refuse(Refusal.NOT_ON_GUIDE, "That line is not on your guide any more.");
    }

    private static Outcome.Refused settled() {
        return refuse(Refusal.NOTHING_TO_UNDO, "That was already settled.");
    }

    private static Outcome.Refused tooManyOwn() {
        return refuse(
                Refusal.GUIDE_FULL,
                "You have %d questions of your own. Remove one of them first.".formatted(GuideOp.MOST_OWN));
    }

    private static Outcome.Refused refuse(Refusal refusal, String text) {
        return new Outcome.Refused(refusal, text);
    }
}

package org.handrail.core.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    /** The guide as it stands on this day at the clinic. */
    Guide guide(Conversation conversation, Settled now, Voice voice, LocalDate day) {
        Guides.Basis basis =
                new Guides.Basis(now.counting(), conversation.before(), now.decisions(), conversation.edits(), day);
        return Guides.of(dialogue, basis, voice);
    }

    /** The guide for what does not depend on the day: all but the names of medicines. */
    Guide guide(Conversation conversation, Settled now, Voice voice) {
        return guide(conversation, now, voice, LocalDate.MAX);
    }

    /** Why this change cannot be made, or null. */
    Outcome.@Nullable Refused refusal(Conversation conversation, Settled now, GuideOp change, Voice voice) {
        Guide guide = guide(conversation, now, voice);
        GuideEdits.Marks marks = conversation.edits().now();
        return switch (change) {
            case GuideOp.Add(String text) -> add(guide, marks, text, voice);
            case GuideOp.Edit(String line, String text) ->
                standing(guide, line) == null ? unknown(voice) : text(text, voice);
            case GuideOp.Remove(String line) -> standing(guide, line) == null ? unknown(voice) : null;
            case GuideOp.Restore(String line) -> restore(guide, marks, line, voice);
            case GuideOp.Top(String line) -> top(guide, marks, line, voice);
            case GuideOp.Untop(String line) -> marks.top().contains(line) ? null : settled(voice);
            case GuideOp.Move(String line, boolean up) -> move(guide, marks, line, up, voice);
            case GuideOp.Undo undo -> conversation.edits().canUndo() ? null : settled(voice);
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
    private static Outcome.@Nullable Refused add(Guide guide, GuideEdits.Marks marks, String text, Voice voice) {
        if (guide.questions().findAny().isEmpty() && guide.editing().removed().isEmpty()) {
            return Refusals.of(Refusal.NOT_OPEN, voice, "no_guide_yet");
        }
        return marks.standing() < GuideOp.MOST_OWN ? text(text, voice) : tooManyOwn(voice);
    }

    private static Outcome.@Nullable Refused restore(Guide guide, GuideEdits.Marks marks, String line, Voice voice) {
        boolean removed =
                guide.editing().removed().stream().anyMatch(gone -> gone.id().equals(line));
        if (!removed) {
            return unknown(voice);
        }
        boolean own = line.startsWith(GuidePlan.OWN);
        return own && marks.standing() >= GuideOp.MOST_OWN ? tooManyOwn(voice) : null;
    }

    private static Outcome.@Nullable Refused top(Guide guide, GuideEdits.Marks marks, String line, Voice voice) {
        if (standing(guide, line) == null) {
            return unknown(voice);
        }
        if (marks.top().contains(line)) {
            return settled(voice);
        }
        return marks.top().size() < GuideOp.MOST_TOP ? null : Refusals.of(Refusal.GUIDE_FULL, voice, "top_full");
    }

    private static Outcome.@Nullable Refused move(
            Guide guide, GuideEdits.Marks marks, String id, boolean up, Voice voice) {
        Line line = standing(guide, id);
        if (line == null || line.topic() == null) {
            return unknown(voice);
        }
        List<String> beside = marks.top().contains(id) ? marks.top() : ids(guide.topic(line.topic()));
        int to = beside.indexOf(id) + (up ? -1 : 1);
        return beside.contains(id) && to >= 0 && to < beside.size()
                ? null
                : Refusals.of(Refusal.NOTHING_TO_UNDO, voice, "moves_no_further");
    }

    private static List<String> ids(List<Line> lines) {
        return lines.stream().map(Line::id).toList();
    }

    private static Outcome.@Nullable Refused text(String text, Voice voice) {
        return text.isBlank()
                ? Refusals.of(Refusal.EMPTY, voice, "empty")
                : Answers.length(tidy(text), GuideOp.LONGEST, voice);
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

    private static Outcome.Refused unknown(Voice voice) {
        return Refusals.of(Refusal.NOT_ON_GUIDE, voice, "not_on_guide");
    }

    private static Outcome.Refused settled(Voice voice) {
        return Refusals.of(Refusal.NOTHING_TO_UNDO, voice, "settled");
    }

    private static Outcome.Refused tooManyOwn(Voice voice) {
        return Refusals.of(Refusal.GUIDE_FULL, voice, "own_full", Map.of("most", String.valueOf(GuideOp.MOST_OWN)));
    }
}

package org.handrail.core.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Reason;
import org.handrail.core.conversation.event.Asked;
import org.handrail.core.conversation.event.ConversationClosed;
import org.handrail.core.conversation.event.GuideReady;
import org.handrail.core.conversation.event.QuestionAsked;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Question;
import org.handrail.core.dialogue.Row;
import org.handrail.core.dialogue.Step;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.Facts;
import org.handrail.core.fact.Reserved;
import org.handrail.core.voice.Voice;
import org.jspecify.annotations.Nullable;

/** The last station of the corridor: what the person sees next. */
final class Saying {
    /** The derived fact by which a dialogue says that cards are shown unfolded (clinical brief 2.1, info_preference). */
    private static final String UNFOLDED = "unfolded";

    private static final String YES = "YES";

    private final Dialogue dialogue;
    private final Position position;

    Saying(Dialogue dialogue, Position position) {
        this.dialogue = dialogue;
        this.position = position;
    }

    /** The cards on the way and the next question; or the end. */
    void goOn(Turn turn, Settled settled) {
        Row closing = settled.decisions().closing();
        if (closing != null && closing.then().close() != null) {
            close(turn, settled, closing, closing.then().close());
            return;
        }
        String reopened = position.reopened(turn.conversation(), settled);
        if (reopened != null) {
            ask(turn, settled, reopened);
            return;
        }
        List<Position.Spot> ahead = position.ahead(turn.conversation(), settled);
        for (Position.Spot spot : ahead) {
            switch (spot.item()) {
                case Step.Item.CardItem(String id) ->
                    show(turn, settled, id, spot.step().id());
                case Step.Item.AskItem(String id) -> ask(turn, settled, id);
            }
        }
        if (position.open(turn.conversation(), settled) == null) {
            guideReady(turn);
        }
    }

    /** The cards since the last answer, once more: those in a language somebody cannot read were never said to them. */
    void again(Turn turn, Settled settled) {
        Row closing = settled.decisions().closing();
        for (String card : turn.conversation().fresh()) {
            boolean closes = closing != null && card.equals(closing.then().close());
            Row row = closes ? closing : settled.decisions().shown().get(card);
            if (row != null) {
                card(
                        turn,
                        settled,
                        card,
                        step(card),
                        reason(row, settled.decisions().facts()));
            }
        }
    }

    private String step(String card) {
        Step step = dialogue.stepOf(card);
        return step == null ? "" : step.id();
    }

    private static void guideReady(Turn turn) {
        if (!turn.conversation().guideReady()) {
            turn.add(new GuideReady(), Reason.engine("nothing-left-to-ask"));
        }
        turn.say("guide_ready");
    }

    private void close(Turn turn, Settled settled, Row row, String card) {
        Reason reason = reason(row, settled.decisions().facts());
        card(turn, settled, card, step(card), reason);
        turn.add(new ConversationClosed(row.id()), reason);
    }

    private void show(Turn turn, Settled settled, String card, String step) {
        Row row = Objects.requireNonNull(settled.decisions().shown().get(card));
        card(turn, settled, card, step, reason(row, settled.decisions().facts()));
    }

    /** A card that answers a question, wherever it stands in the dialogue. */
    void card(Turn turn, Settled settled, String id, Reason reason) {
        card(turn, settled, id, step(id), reason);
    }

    private void card(Turn turn, Settled settled, String id, String step, Reason reason) {
        boolean open = settled.decisions().facts().has(UNFOLDED, YES);
        CardWords words = new CardWords(dialogue, turn.voice());
        turn.add(words.shown(turn.conversation(), id, step, open, turn.today()), reason);
    }

    private void ask(Turn turn, Settled settled, String id) {
        Row row = Objects.requireNonNull(settled.decisions().asked().get(id));
        turn.add(
                new QuestionAsked(asked(turn, settled, id)),
                reason(row, settled.decisions().facts()));
    }

    private Asked asked(Turn turn, Settled settled, String id) {
        Voice voice = turn.voice();
        Question question = Objects.requireNonNull(dialogue.questions().get(id));
        FactSpec spec = Objects.requireNonNull(dialogue.facts().get(id));
        Step step = dialogue.stepOf(id);
        String key = "questions." + id;
        return new Asked(
                id,
                step == null ? "" : step.id(),
                spec.kind(),
                voice.textOrNull(key + ".lead"),
                voice.text(key + ".ask"),
                voice.text(key + ".why"),
                choices(turn.conversation(), settled, voice, question, spec),
                question.exclusive(),
                spec.min(),
                spec.max(),
                voice.textOrNull(key + ".low"),
                voice.textOrNull(key + ".high"),
                spec.maxLength(),
                extras(voice, question),
                voice.text("engine." + submit(spec.kind())),
                settled.counting().value(id),
                id.equals(position.reopened(turn.conversation(), settled)));
    }

    private static String submit(FactKind kind) {
        return switch (kind) {
            case ONE, DERIVED, BAND -> "submit_one";
            case MANY -> "submit_many";
            case NUMBER -> "submit_number";
            case TEXT -> "submit_text";
        };
    }

    /** The choices; where the question rotates, each conversation begins at another one, always the same for it. */
    private static List<Asked.Choice> choices(
            Conversation conversation, Settled settled, Voice voice, Question question, FactSpec spec) {
        Set<String> marked =
                settled.decisions().marked().getOrDefault(spec.id(), Map.of()).keySet();
        List<Asked.Choice> choices = new ArrayList<>();
        for (String code : spec.codes()) {
            String hint = voice.textOrNull("questions.%s.hints.%s".formatted(spec.id(), code));
            String shown = marked.contains(code) ? marked(voice, hint) : hint;
            choices.add(new Asked.Choice(code, voice.label(spec.id(), code), shown));
        }
        if (question.rotate() && !choices.isEmpty()) {
            Collections.rotate(choices, Math.floorMod(conversation.id().hashCode(), choices.size()));
        }
        return choices;
    }

    /** The mark stands before what the choice tells anyway. */
    private static String marked(Voice voice, @Nullable String hint) {
        String mark = voice.text("engine.mark_often");
        return hint == null ? mark : mark + " " + hint;
    }

    private static List<Asked.Choice> extras(Voice voice, Question question) {
        return Reserved.CODES.stream()
                .filter(question::offers)
                .map(code -> new Asked.Choice(code, voice.label(question.id(), code), null))
                .toList();
    }

    /** Why this row fired: its id, the facts it looked at as they stood, its own sentence and source. */
    static Reason reason(Row row, Facts facts) {
        List<Reason.Matched> matched = row.when().stream()
                .map(Condition::fact)
                .distinct()
                .map(fact -> new Reason.Matched(fact, facts.value(fact)))
                .toList();
        return new Reason(row.id(), matched, row.why(), row.source());
    }
}

package org.handrail.core.engine;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Mode;
import org.handrail.core.conversation.Pending;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Step;
import org.handrail.core.fact.FactValue;
import org.handrail.core.guide.Guide;
import org.handrail.core.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Works out what a screen needs to know. */
final class Views {
    private final Dialogue dialogue;
    private final Position position;
    private final GuideEditing editing;

    Views(Dialogue dialogue, Position position, GuideEditing editing) {
        this.dialogue = dialogue;
        this.position = position;
        this.editing = editing;
    }

    View view(Conversation conversation, Settled settled, Voice voice) {
        boolean leads = Gate.leads(conversation.mode());
        String next = leads ? position.open(conversation, settled) : null;
        String open = next != null && next.equals(conversation.asked()) ? next : null;
        String here = hereStep(conversation, open);
        List<View.StepView> steps = steps(settled, voice, here);
        return new View(
                conversation.seq(),
                conversation.mode(),
                conversation.language(),
                open,
                steps.stream()
                        .filter(step -> step.id().equals(here))
                        .findFirst()
                        .orElse(null),
                steps,
                answers(settled, voice, conversation.mode() != Mode.CLOSED),
                pending(conversation.pending()),
                leads && position.before(open, settled) != null,
                conversation.person(),
                leads && !position.renewable(settled).isEmpty(),
                count(conversation, settled, voice));
    }

    private String hereStep(Conversation conversation, @Nullable String open) {
        String question = open != null || conversation.guideReady() ? open : conversation.asked();
        Step step = question == null ? null : dialogue.stepOf(question);
        return step == null ? dialogue.steps().getLast().id() : step.id();
    }

    private List<View.StepView> steps(Settled settled, Voice voice, String here) {
        List<View.StepView> views = new ArrayList<>();
        boolean passed = false;
        for (Step step : dialogue.steps()) {
            int open = (int) step.items().stream()
                    .filter(item -> settled.isOpen(item.id()))
                    .count();
            boolean now = step.id().equals(here);
            passed |= now;
            View.StepState state =
                    now ? View.StepState.NOW : passed || open > 0 ? View.StepState.AHEAD : View.StepState.DONE;
            views.add(new View.StepView(
                    step.id(),
                    voice.text("steps." + step.id() + ".title"),
                    views.size() + 1,
                    dialogue.steps().size(),
                    state,
                    open));
        }
        return views;
    }

    private List<View.AnswerView> answers(Settled settled, Voice voice, boolean changeable) {
        List<View.AnswerView> answers = new ArrayList<>();
        for (Position.Spot spot : position.spots()) {
            FactValue value = spot.item() instanceof Step.Item.AskItem(String id)
                    ? settled.counting().value(id)
                    : null;
            if (value != null) {
                String id = spot.item().id();
                answers.add(new View.AnswerView(
                        id,
                        spot.step().id(),
                        voice.text("questions." + id + ".short"),
                        voice.shown(id, value),
                        changeable));
            }
        }
        return answers;
    }

    private static @Nullable String pending(Pending pending) {
        return switch (pending) {
            case Pending.Nothing ignored -> null;
            case Pending.Change ignored -> "change";
            case Pending.Guess ignored -> "guess";
            case Pending.StartAgain ignored -> "start_again";
            case Pending.Request ignored -> "request";
        };
    }

    /**
     * A guide line that ends in a question mark, or that the person wrote, is a question to take along. Names of medicines, which
     * depend on the day, do not count.
     */
    private View.GuideCount count(Conversation conversation, Settled settled, Voice voice) {
        Guide guide = editing.guide(conversation, settled, voice);
        int questions = 0;
        int items = 0;
        for (Guide.Section section : guide.sections()) {
            switch (section.kind()) {
                case ITEMS -> {
                    items += section.lines().size();
                    questions += (int) section.lines().stream()
                            .filter(line -> line.mine() || line.text().endsWith("?"))
                            .count();
                }
                case ANSWERS, CHANGES, CALLS, LINES, TABLE -> {}
            }
        }
        return new View.GuideCount(questions, items, conversation.guideReady());
    }
}

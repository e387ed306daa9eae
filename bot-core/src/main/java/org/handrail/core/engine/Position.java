package org.handrail.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Question;
import org.handrail.core.dialogue.Step;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation stands: computed, never stored. The cards and questions of a dialogue stand in one order; the position
 * is the first open question at or after the step the person asked for, else the first open one of all. A question without a
 * way out (consent) cannot be passed over by going to a later step.
 */
final class Position {
    /** One place in the order of a dialogue. */
    record Spot(Step step, Step.Item item) {}

    private final List<Spot> spots;
    private final Map<String, Question> questions;

    Position(Dialogue dialogue) {
        List<Spot> order = new ArrayList<>();
        dialogue.steps().forEach(step -> step.items().forEach(item -> order.add(new Spot(step, item))));
        this.spots = List.copyOf(order);
        this.questions = dialogue.questions();
    }

    /** Cards to show and then the question to ask, in order; no question at the end when nothing is left to ask. */
    List<Spot> ahead(Conversation conversation, Settled settled) {
        List<Spot> wished = conversation.wish() == null || mustComeFirst(settled, conversation.wish())
                ? List.of()
                : walk(from(conversation.wish()), conversation, settled);
        return endsInQuestion(wished) ? wished : walk(spots, conversation, settled);
    }

    /** The answered question to look at again: the one asked for, else the next of those since the person came back. */
    @Nullable
    String reopened(Conversation conversation, Settled settled) {
        String asked = conversation.reopened();
        if (asked != null && settled.isAnswered(asked)) {
            return asked;
        }
        return conversation.again().stream()
                .filter(settled::isAnswered)
                .findFirst()
                .orElse(null);
    }

    /** The open question, or null when nothing is left to ask. */
    @Nullable
    String open(Conversation conversation, Settled settled) {
        String reopened = reopened(conversation, settled);
        if (reopened != null) {
            return reopened;
        }
        List<Spot> ahead = ahead(conversation, settled);
        return endsInQuestion(ahead) ? ahead.getLast().item().id() : null;
    }

    /** The answered questions whose answers may change with time; what was skipped, or kept private, is not asked for again. */
    List<String> renewable(Settled settled) {
        return spots.stream()
                .map(spot -> questions.get(spot.item().id()))
                .filter(question -> question != null && question.renews())
                .map(Question::id)
                .filter(question -> given(settled.counting().value(question)))
                .toList();
    }

    private static boolean given(@Nullable FactValue value) {
        return value != null && !value.has(Reserved.SKIPPED) && !value.has(Reserved.PREFER_NOT);
    }

    /** The answered question before this one, or before the end when null; null when there is none. */
    @Nullable
    String before(@Nullable String question, Settled settled) {
        String found = null;
        for (Spot spot : spots) {
            if (spot.item().id().equals(question)) {
                return found;
            }
            if (spot.item() instanceof Step.Item.AskItem(String id) && settled.isAnswered(id)) {
                found = id;
            }
        }
        return found;
    }

    /** All places in order. */
    List<Spot> spots() {
        return spots;
    }

    private List<Spot> walk(List<Spot> order, Conversation conversation, Settled settled) {
        List<Spot> ahead = new ArrayList<>();
        for (Spot spot : order) {
            switch (spot.item()) {
                case Step.Item.CardItem(String id) -> {
                    if (settled.decisions().shown().containsKey(id)
                            && !conversation.cards().contains(id)) {
                        ahead.add(spot);
                    }
                }
                case Step.Item.AskItem(String id) -> {
                    if (settled.isOpen(id)) {
                        ahead.add(spot);
                        return ahead;
                    }
                }
            }
        }
        return ahead;
    }

    /** Whether a question without a way out stands open before this step. */
    boolean mustComeFirst(Settled settled, String step) {
        for (Spot spot : spots) {
            if (spot.step().id().equals(step)) {
                return false;
            }
            Question question = questions.get(spot.item().id());
            if (question != null && !question.skip() && settled.isOpen(question.id())) {
                return true;
            }
        }
        return false;
    }

    private List<Spot> from(String step) {
        int first = 0;
        while (first < spots.size() && !spots.get(first).step().id().equals(step)) {
            first++;
        }
        return spots.subList(first, spots.size());
    }

    private static boolean endsInQuestion(List<Spot> ahead) {
        return !ahead.isEmpty() && ahead.getLast().item() instanceof Step.Item.AskItem;
    }
}

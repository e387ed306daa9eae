package org.handrail.core.dialogue.loading;

import java.util.List;
import org.handrail.core.dialogue.Topic;
import org.handrail.core.dialogue.Topics;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads topics.yaml. */
final class TopicsReader {
    private final Draft draft;
    private final Report report;

    TopicsReader(Draft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    void read(Tree root) {
        List<Tree.Entry> entries = Root.entries(root, FormatKeys.TOPICS, Space.TOPIC, draft, report);
        for (Tree.Entry entry : entries == null ? List.<Tree.Entry>of() : entries) {
            String what = "The topic \"%s\"".formatted(entry.key());
            draft.names(Space.TOPIC).declare(entry.key(), entry.keyPlace());
            Reading reading = Reading.of(entry.value(), what, FormatKeys.TOPIC, report);
            if (reading != null) {
                draft.topics.add(topic(entry, what, reading));
            }
        }
        Tree sureness = root instanceof Tree.Mapping file ? file.get("sureness") : null;
        if (sureness != null) {
            sureness(sureness);
        }
    }

    private void sureness(Tree tree) {
        Reading reading = Reading.of(tree, "The group \"sureness\"", FormatKeys.TOPIC_SURENESS, report);
        if (reading != null) {
            draft.topicSureness = new Topics.Sureness(
                    percent(reading, "command"),
                    percent(reading, "direct"),
                    percent(reading, "choose"),
                    percent(reading, "advice"));
        }
    }

    private static int percent(Reading reading, String key) {
        return reading.whole(key, 0, 100, 100);
    }

    private Topic topic(Tree.Entry entry, String what, Reading reading) {
        List<Tree.Scalar> cards = reading.oneOrMore("cards");
        cards.forEach(it -> draft.nameUses.add(NameUse.of(Space.CARD, it.text(), it.place(), what)));
        Tree.Scalar ask = reading.scalar("ask");
        if (ask != null) {
            draft.nameUses.add(NameUse.of(Space.ITEM, ask.text(), ask.place(), what));
        }
        boolean person = reading.yesNo("person", false);
        if (cards.isEmpty() == !person) {
            report.error(
                    entry.keyPlace(),
                    "topic-answer",
                    "%s has %s".formatted(what, person ? "cards, but a person answers it" : "no answer"),
                    "Give it either cards, or `person: true`.");
        }
        return new Topic(
                entry.key(),
                cards.stream().map(Tree.Scalar::text).toList(),
                text(ask),
                person,
                reading.yesNo("own_words", false));
    }

    private static @Nullable String text(Tree.@Nullable Scalar scalar) {
        return scalar == null ? null : scalar.text();
    }
}

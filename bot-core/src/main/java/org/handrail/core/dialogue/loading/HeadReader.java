package org.handrail.core.dialogue.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handrail.core.dialogue.Review;
import org.handrail.core.dialogue.Step;
import org.handrail.core.problem.Place;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Spelling;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads dialogue.yaml. */
final class HeadReader {
    private final Draft draft;
    private final Report report;
    private final List<Head.Placement> placements = new ArrayList<>();

    HeadReader(Draft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    void read(Tree root) {
        Reading reading = Reading.of(root, "The file dialogue.yaml", FormatKeys.DIALOGUE, report);
        if (reading == null || !reading.has("steps")) {
            draft.names(Space.STEP).unreadable();
        }
        if (reading == null) {
            return;
        }
        Tree.Scalar id = reading.scalar("id");
        if (id != null && !Names.isId(id.text())) {
            report.error(
                    id.place(),
                    "bad-id",
                    "The dialogue's id is \"%s\"".formatted(id.text()),
                    "Use small letters, digits, and _ or - between words, such as \"next-steps\".");
        }
        String version = reading.text("version");
        List<Head.Language> languages = languages(reading);
        Review review = review(reading.tree("review"));
        List<Head.Translated> translations = new TranslationsReader(report).read(reading.entries("translations"));
        List<Step> steps = steps(reading.list("steps"));
        draft.head = new Head(
                id == null ? "" : id.text(),
                version == null ? "" : version,
                languages,
                review,
                translations,
                steps,
                placements);
    }

    private List<Head.Language> languages(Reading reading) {
        List<Head.Language> languages = new ArrayList<>();
        for (Tree.Scalar tag : reading.oneOrMore("languages")) {
            if (!Spelling.LANGUAGE.matcher(tag.text()).matches()) {
                report.error(
                        tag.place(),
                        "bad-language",
                        "\"%s\" is not a language tag".formatted(tag.text()),
                        "Write it in small letters, such as en or es.");
            } else if (languages.stream().anyMatch(it -> it.tag().equals(tag.text()))) {
                report.error(
                        tag.place(),
                        "duplicate-id",
                        "The language \"%s\" is listed twice".formatted(tag.text()),
                        "Remove one of them.");
            } else {
                languages.add(new Head.Language(tag.text(), tag.place()));
            }
        }
        return languages;
    }

    private Review review(@Nullable Tree tree) {
        Reading reading = tree == null ? null : Reading.of(tree, "The review", FormatKeys.REVIEW, report);
        if (reading == null) {
            return Review.NONE;
        }
        boolean reviewed = reading.yesNo("clinically_reviewed", false);
        String reviewer = reading.text("reviewer");
        LocalDate on = reading.date("reviewed_on");
        if (reviewed && !(reading.has("reviewer") && reading.has("reviewed_on"))) {
            report.error(
                    reading.placeOf("clinically_reviewed"),
                    "review-unsigned",
                    "The review says true, but not who reviewed and when",
                    "Add `reviewer: \"…\"` and `reviewed_on: 2026-12-01`, or write false.");
        }
        return new Review(reviewed, reviewer, on);
    }

    private List<Step> steps(List<Tree> trees) {
        List<Step> steps = new ArrayList<>();
        for (Tree tree : trees) {
            Reading reading = Reading.of(tree, "The step", FormatKeys.STEP, report);
            Tree.Scalar id = reading == null ? null : reading.scalar("id");
            if (reading == null || id == null) {
                continue;
            }
            draft.names(Space.STEP).declare(id.text(), id.place());
            if (!(reading.tree("items") instanceof Tree.Sequence)) {
                draft.names(Space.STEP).unreadable();
            }
            steps.add(new Step(id.text(), items(reading.list("items"))));
        }
        return steps;
    }

    private List<Step.Item> items(List<Tree> trees) {
        List<Step.Item> items = new ArrayList<>();
        for (Tree tree : trees) {
            Reading reading = Reading.of(tree, "The item", FormatKeys.STEP_ITEM, report);
            if (reading == null) {
                continue;
            }
            Tree.Scalar card = reading.scalar("card");
            Tree.Scalar question = reading.scalar("question");
            if (reading.has("card") == reading.has("question")) {
                draft.names(Space.STEP).unreadable();
                report.error(
                        tree.place(),
                        "step-item",
                        "An item should name one question or one card",
                        "Write `{ question: id }` or `{ card: id }`; give each its own item.");
            } else if (card != null) {
                items.add(new Step.Item.CardItem(place(Space.CARD, card.text(), card.place())));
            } else if (question != null) {
                items.add(new Step.Item.AskItem(place(Space.QUESTION, question.text(), question.place())));
            }
        }
        return items;
    }

    private String place(Space space, String id, Place place) {
        placements.add(new Head.Placement(space, id, place));
        draft.nameUses.add(NameUse.of(space, id, place, "A step"));
        return id;
    }
}

package org.handrail.core.dialogue.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handrail.core.clinic.LinkKind;
import org.handrail.core.dialogue.Card;
import org.handrail.core.yaml.Keys;
import org.handrail.core.yaml.Nearest;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads cards.yaml. */
final class CardsReader {
    private final Draft draft;
    private final Report report;

    CardsReader(Draft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    void read(Tree root) {
        List<Tree.Entry> entries = Root.entries(root, FormatKeys.CARDS, Space.CARD, draft, report);
        for (Tree.Entry entry : entries == null ? List.<Tree.Entry>of() : entries) {
            String what = "The card \"%s\"".formatted(entry.key());
            draft.names(Space.CARD).declare(entry.key(), entry.keyPlace());
            boolean option = saysOption(entry.value());
            Keys keys = option ? FormatKeys.CARD_OPTION : FormatKeys.CARD;
            if (option) {
                draft.options.add(entry.key());
            }
            Reading reading = Reading.of(entry.value(), what, keys, report);
            if (reading != null) {
                draft.cards.put(entry.key(), card(entry.key(), what, reading));
            }
        }
    }

    private static boolean saysOption(Tree tree) {
        return tree instanceof Tree.Mapping card
                && card.get("option") instanceof Tree.Scalar option
                && option.text().equals("true");
    }

    private List<LinkKind> links(Reading reading) {
        List<LinkKind> kinds = new ArrayList<>();
        for (Tree.Scalar kind : reading.oneOrMore("links")) {
            LinkKind known = LinkKind.of(kind.text());
            if (known != null) {
                kinds.add(known);
            } else {
                report.error(
                        kind.place(),
                        "unknown-link-kind",
                        "There are no links of kind \"%s\"".formatted(kind.text()),
                        Nearest.fix(kind.text(), LinkKind.names(), ""));
            }
        }
        return kinds;
    }

    private Card card(String id, String what, Reading reading) {
        List<Tree.Scalar> sources = reading.oneOrMore("sources");
        sources.forEach(it -> draft.nameUses.add(NameUse.of(Space.SOURCE, it.text(), it.place(), what)));
        List<String> ids = sources.stream().map(Tree.Scalar::text).toList();
        Card.Option option = reading.yesNo("option", false) ? option(what, reading) : null;
        return new Card(id, reading.yesNo("clinical", false), ids, draft.covers(reading, what), links(reading), option);
    }

    private Card.@Nullable Option option(String what, Reading reading) {
        LocalDate reviewedOn = reading.date("reviewed_on");
        LocalDate reviewBy = reading.date("review_by");
        if (reviewedOn != null && reviewBy != null && !reviewBy.isAfter(reviewedOn)) {
            report.error(
                    reading.placeOf("review_by"),
                    "review-order",
                    "%s is to be checked again by %s, but was checked on %s".formatted(what, reviewBy, reviewedOn),
                    "Write a day after %s.".formatted(reviewedOn));
        }
        return reviewBy == null ? null : new Card.Option(reviewedOn, reviewBy, reading.placeOf("review_by"));
    }
}

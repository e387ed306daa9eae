package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.clinic.LinkKind;
import org.handrail.core.dialogue.Card;
import org.handrail.core.yaml.Nearest;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;

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
            Reading reading = Reading.of(entry.value(), what, FormatKeys.CARD, report);
            if (reading != null) {
                draft.cards.put(entry.key(), card(entry.key(), what, reading));
            }
        }
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
        return new Card(id, reading.yesNo("clinical", false), ids, reading.texts("covers"), links(reading));
    }
}

package org.handrail.core.dialogue.loading;

import java.util.List;
import org.handrail.core.dialogue.GuidePlan.Item;
import org.handrail.core.dialogue.GuidePlan.Section;
import org.handrail.core.dialogue.GuidePlan.SectionKind;
import org.handrail.core.fact.FactKind;
import org.handrail.core.yaml.Keys;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;

/** Reads guide.yaml. */
final class GuideReader {
    private static final int MOST_LINES = 40;
    private static final int MOST_ITEMS = 100;

    private final Draft draft;
    private final Report report;

    GuideReader(Draft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    void read(Tree root) {
        Reading reading = Reading.of(root, "The file guide.yaml", FormatKeys.GUIDE, report);
        if (reading == null) {
            draft.names(Space.SECTION).unreadable();
            draft.names(Space.ITEM).unreadable();
            return;
        }
        if (!(reading.tree("sections") instanceof Tree.Sequence)) {
            draft.names(Space.SECTION).unreadable();
        }
        reading.list("sections").forEach(this::section);
        reading.entries("items").forEach(this::item);
    }

    private void section(Tree tree) {
        Reading peek = Reading.peek(tree, "The section", "kind", report);
        SectionKind kind = peek == null ? null : peek.oneOf("kind", SectionKind.class);
        Tree.Scalar id = peek == null ? null : peek.scalar("id");
        if (id != null) {
            draft.names(Space.SECTION).declare(id.text(), id.place());
        }
        String what = id == null ? "The section" : "The section \"%s\"".formatted(id.text());
        Reading reading = kind == null ? null : Reading.of(tree, what, keys(kind), report);
        if (kind == null || id == null || reading == null) {
            return;
        }
        List<Tree.Scalar> facts = reading.oneOrMore("facts");
        facts.forEach(fact -> fact(fact, kind, what));
        int atMost = reading.has("at_most") ? reading.whole("at_most", 1, MOST_ITEMS, MOST_ITEMS) : 0;
        int count = reading.has("count") ? reading.whole("count", 1, MOST_LINES, 1) : 0;
        List<String> ids = facts.stream().map(Tree.Scalar::text).toList();
        boolean stem = reading.yesNo("stem", false);
        draft.sections.add(new Section(id.text(), kind, ids, atMost, count, stem, draft.covers(reading, what)));
    }

    private void fact(Tree.Scalar fact, SectionKind kind, String what) {
        draft.nameUses.add(NameUse.of(Space.FACT, fact.text(), fact.place(), what));
        boolean onlyText = kind == SectionKind.ITEMS;
        draft.printed.add(new PrintedFact(fact.text(), onlyText ? FactKind.TEXT : null, fact.place(), what));
    }

    private static Keys keys(SectionKind kind) {
        return switch (kind) {
            case ANSWERS, CHANGES -> FormatKeys.SECTION_ANSWERS;
            case ITEMS -> FormatKeys.SECTION_ITEMS;
            case CALLS -> FormatKeys.SECTION_CALLS;
            case LINES -> FormatKeys.SECTION_LINES;
        };
    }

    private void item(Tree.Entry entry) {
        String what = "The guide item \"%s\"".formatted(entry.key());
        draft.names(Space.ITEM).declare(entry.key(), entry.keyPlace());
        Reading reading = Reading.of(entry.value(), what, FormatKeys.GUIDE_ITEM, report);
        Tree.Scalar section = reading == null ? null : reading.scalar("section");
        if (reading == null || section == null) {
            return;
        }
        draft.nameUses.add(NameUse.of(Space.SECTION, section.text(), section.place(), what));
        draft.itemSections.put(entry.key(), section.place());
        draft.items.add(new Item(entry.key(), section.text(), draft.covers(reading, what)));
    }
}

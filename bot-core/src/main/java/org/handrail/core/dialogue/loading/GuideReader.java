package org.handrail.core.dialogue.loading;

import java.util.List;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.dialogue.GuidePlan.Item;
import org.handrail.core.dialogue.GuidePlan.Section;
import org.handrail.core.dialogue.GuidePlan.SectionKind;
import org.handrail.core.fact.FactKind;
import org.handrail.core.problem.Place;
import org.handrail.core.yaml.Keys;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;

/** Reads guide.yaml. */
final class GuideReader {
    private static final int MOST_LINES = 40;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_COLUMNS = 8;

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
            declare(Space.SECTION, id.text(), GuidePlan.OWN_SECTIONS.contains(id.text()), id.place());
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
        draft.sections.add(new Section(
                id.text(),
                kind,
                ids,
                atMost,
                count,
                reading.yesNo("stem", false),
                reading.yesNo("questions", false),
                columns(reading, id.text()),
                reading.yesNo("annex", false),
                draft.covers(reading, what)));
    }

    private List<String> columns(Reading reading, String section) {
        List<Tree.Scalar> columns = reading.oneOrMore("columns");
        Names names = new Names(Space.COLUMN, report);
        columns.forEach(column -> names.declare(column.text(), column.place()));
        if (columns.size() > MOST_COLUMNS) {
            report.error(
                    reading.placeOf("columns"),
                    "too-many-columns",
                    "The table \"%s\" has %d columns".formatted(section, columns.size()),
                    "Keep %d at most: more do not fit on paper.".formatted(MOST_COLUMNS));
        }
        return columns.stream().map(Tree.Scalar::text).toList();
    }

    private void fact(Tree.Scalar fact, SectionKind kind, String what) {
        draft.nameUses.add(NameUse.of(Space.FACT, fact.text(), fact.place(), what));
        boolean onlyText = kind == SectionKind.ITEMS;
        draft.printed.add(new PrintedFact(fact.text(), onlyText ? FactKind.TEXT : null, fact.place(), what));
    }

    /** Parts that every guide has, and what a person adds, have ids of their own. */
    private void declare(Space space, String id, boolean reserved, Place place) {
        if (!reserved) {
            draft.names(space).declare(id, place);
        } else {
            report.error(
                    place,
                    "reserved-id",
                    "The id \"%s\" is used by the guide itself".formatted(id),
                    "Choose another id.");
        }
    }

    private static Keys keys(SectionKind kind) {
        return switch (kind) {
            case ANSWERS, CHANGES -> FormatKeys.SECTION_ANSWERS;
            case ITEMS -> FormatKeys.SECTION_ITEMS;
            case CALLS -> FormatKeys.SECTION_CALLS;
            case LINES -> FormatKeys.SECTION_LINES;
            case TABLE -> FormatKeys.SECTION_TABLE;
        };
    }

    private void item(Tree.Entry entry) {
        String what = "The guide item \"%s\"".formatted(entry.key());
        declare(Space.ITEM, entry.key(), entry.key().startsWith(GuidePlan.OWN), entry.keyPlace());
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

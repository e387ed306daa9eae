package org.handrail.core.dialogue;

import java.util.List;

/** What the appointment guide is made of, in printing order. */
public record GuidePlan(List<Section> sections, List<Item> items) {
    /** The part every guide begins with: the three questions to look at first. */
    public static final String TOP = "top";

    /** Questions that did not fit: they stand in the annex. */
    public static final String MORE = "more";

    /** Parts a dialogue does not declare, because every guide has them. */
    public static final List<String> OWN_SECTIONS = List.of(TOP, MORE);

    /** How the ids of lines that a person added begin. */
    public static final String OWN = "own-";

    public GuidePlan {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
    }

    /** What is for the visit itself: the sections before the annex. */
    public List<Section> core() {
        return sections.subList(0, annexFrom());
    }

    /** The sections declared for the annex. */
    public List<Section> annex() {
        return sections.subList(annexFrom(), sections.size());
    }

    private int annexFrom() {
        int at = 0;
        while (at < sections.size() && !sections.get(at).annex()) {
            at++;
        }
        return at;
    }

    public enum SectionKind {
        /** The person's answers, in words. */
        ANSWERS,
        /** Items that rows put there. */
        ITEMS,
        /** Answers that differ from those before the person came back. */
        CHANGES,
        /** The clinic's numbers. */
        CALLS,
        /** Blank lines to write on. */
        LINES,
        /** A table with empty rows to fill in. */
        TABLE
    }

    /**
     * A part of the guide.
     *
     * @param facts answers to print; in an ITEMS section the text facts printed first, in the person's own words
     * @param atMost items printed before the rest goes under "more"; 0 = all
     * @param count blank lines of a LINES section, empty rows of a TABLE
     * @param stem whether items are wordings of options, printed inside the fixed sentence {@code engine.option_stem}
     * @param questions whether its items are questions, which the person may pick, order, edit and remove
     * @param columns of a TABLE, by the keys of their words
     * @param annex whether the annex begins with it
     * @param covers ids of statements of the source document that it meets whenever it is printed
     */
    public record Section(
            String id,
            SectionKind kind,
            List<String> facts,
            int atMost,
            int count,
            boolean stem,
            boolean questions,
            List<String> columns,
            boolean annex,
            List<String> covers) {
        public Section {
            facts = List.copyOf(facts);
            columns = List.copyOf(columns);
            covers = List.copyOf(covers);
        }
    }

    /** One thing that can stand on the guide. */
    public record Item(String id, String section, List<String> covers) {
        public Item {
            covers = List.copyOf(covers);
        }
    }
}

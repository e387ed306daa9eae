package org.handrail.core.dialogue;

import java.util.List;

/** What the appointment guide is made of, in printing order. */
public record GuidePlan(List<Section> sections, List<Item> items) {
    public GuidePlan {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
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
        LINES
    }

    /**
     * A part of the guide.
     *
     * @param facts answers to print; in an ITEMS section the text facts printed first, in the person's own words
     * @param atMost items printed before the rest goes under "more"; 0 = all
     * @param count blank lines of a LINES section
     * @param stem whether items are wordings of options, printed inside the fixed sentence {@code engine.option_stem}
     * @param covers ids of statements of the source document that it meets whenever it is printed
     */
    public record Section(
            String id, SectionKind kind, List<String> facts, int atMost, int count, boolean stem, List<String> covers) {
        public Section {
            facts = List.copyOf(facts);
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

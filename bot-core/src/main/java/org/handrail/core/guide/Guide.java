package org.handrail.core.guide;

import java.util.List;
import java.util.stream.Stream;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.dialogue.GuidePlan.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * The personal appointment guide at one moment.
 *
 * @param endorsement who at the clinic stands behind it, in their words; empty where nobody said so
 * @param sections in printing order; the first may be {@link GuidePlan#TOP}
 * @param annex the section the annex begins with, or null: what stands before it is the core, for the visit itself
 * @param editing what the person's own changes left behind
 */
public record Guide(
        String title,
        String madeFor,
        String note,
        String endorsement,
        List<Section> sections,
        @Nullable String annex,
        List<String> footer,
        String version,
        Editing editing) {
    public Guide {
        sections = List.copyOf(sections);
        footer = List.copyOf(footer);
    }

    /** A guide without an annex, which nobody changed. */
    public Guide(
            String title, String madeFor, String note, List<Section> sections, List<String> footer, String version) {
        this(title, madeFor, note, "", sections, null, footer, version, Editing.NONE);
    }

    /**
     * A part of it.
     *
     * @param lines what it holds, in printing order
     * @param count blank lines to write on, or empty rows of a table
     * @param columns headings of a table
     * @param questions whether its lines are questions that the person may pick, order, edit and remove
     */
    public record Section(
            String id,
            String title,
            @Nullable String intro,
            SectionKind kind,
            List<Line> lines,
            int count,
            List<String> columns,
            boolean questions) {
        public Section {
            lines = List.copyOf(lines);
            columns = List.copyOf(columns);
        }

        public Section(String id, String title, @Nullable String intro, SectionKind kind, List<Line> lines, int count) {
            this(id, title, intro, kind, lines, count, List.of(), false);
        }
    }

    /**
     * One line.
     *
     * @param id the item or fact it comes from, or {@code own-1}, {@code own-2} … for what the person added
     * @param detail a second, smaller line, or null
     * @param mine whether it is a question of the person's own
     * @param edited whether the person put their own words in place of ours
     * @param topic the section it belongs to, wherever it is printed; null outside of the questions
     */
    public record Line(
            String id,
            String text,
            @Nullable String detail,
            boolean mine,
            boolean edited,
            @Nullable String topic) {
        public Line(String id, String text, @Nullable String detail) {
            this(id, text, detail, false, false, null);
        }
    }

    /**
     * What the person's changes left behind.
     *
     * @param picked whether the lines of {@link GuidePlan#TOP} are the person's own choice, not a suggestion
     * @param undo whether there is a change to take back
     * @param removed lines the person took away, in the order in which they did
     */
    public record Editing(boolean picked, boolean undo, List<Line> removed) {
        static final Editing NONE = new Editing(false, false, List.of());

        public Editing {
            removed = List.copyOf(removed);
        }
    }

    /** Questions on the guide, wherever they stand. */
    public Stream<Line> questions() {
        return sections.stream().filter(Section::questions).flatMap(section -> section.lines().stream());
    }

    /** The questions of one topic that are not in the top three, in their order; those in the annex last. */
    public List<Line> topic(String topic) {
        return sections.stream()
                .filter(section -> section.questions() && !section.id().equals(GuidePlan.TOP))
                .flatMap(section -> section.lines().stream())
                .filter(line -> topic.equals(line.topic()))
                .toList();
    }
}

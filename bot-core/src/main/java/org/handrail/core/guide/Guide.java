package org.handrail.core.guide;

import java.util.List;
import org.handrail.core.dialogue.GuidePlan.SectionKind;
import org.jspecify.annotations.Nullable;

/** The personal appointment guide at one moment. */
public record Guide(
        String title, String madeFor, String note, List<Section> sections, List<String> footer, String version) {
    public Guide {
        sections = List.copyOf(sections);
        footer = List.copyOf(footer);
    }

    /**
     * A part of it.
     *
     * @param lines what it holds, in printing order
     * @param count blank lines to write on
     */
    public record Section(
            String id, String title, @Nullable String intro, SectionKind kind, List<Line> lines, int count) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line.
     *
     * @param id the item or fact it comes from
     * @param detail a second, smaller line, or null
     */
    public record Line(String id, String text, @Nullable String detail) {}
}

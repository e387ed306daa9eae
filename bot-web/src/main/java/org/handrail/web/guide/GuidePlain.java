package org.handrail.web.guide;

import java.util.Locale;
import org.handrail.core.guide.Guide;

/**
 * The guide as plain text in lines of at most {@value #COLUMNS} signs, in the order it is printed in, for a message to a clinic. What is there
 * to be filled in by hand is left out.
 */
final class GuidePlain {
    static final int COLUMNS = 76;

    private final StringBuilder text = new StringBuilder();
    private final Locale locale;

    private GuidePlain(String language) {
        this.locale = Locale.forLanguageTag(language);
    }

    static String of(Copy copy) {
        GuidePlain plain = new GuidePlain(copy.language());
        Guide guide = copy.guide();
        plain.heading(guide.title());
        plain.wrapped("", guide.madeFor());
        plain.wrapped("", guide.note());
        plain.wrapped("", guide.endorsement());
        guide.sections().forEach(plain::section);
        plain.text.append('\n');
        guide.footer().forEach(line -> plain.wrapped("", line));
        return plain.text.toString();
    }

    private void section(Guide.Section section) {
        switch (section.kind()) {
            case ANSWERS, CHANGES, CALLS -> pairs(section);
            case ITEMS -> items(section);
            case LINES, TABLE -> {}
        }
    }

    private void pairs(Guide.Section section) {
        begin(section);
        for (Guide.Line line : section.lines()) {
            wrapped("- ", line.detail() == null ? line.text() : line.text() + ": " + line.detail());
        }
    }

    private void items(Guide.Section section) {
        begin(section);
        int number = 0;
        for (Guide.Line line : section.lines()) {
            String mark = ++number + ". ";
            wrapped(mark, line.text());
            if (line.detail() != null) {
                wrapped(" ".repeat(mark.length()), line.detail());
            }
        }
    }

    private void begin(Guide.Section section) {
        text.append('\n');
        heading(section.title());
        if (section.intro() != null) {
            wrapped("", section.intro());
        }
    }

    private void heading(String heading) {
        wrapped("", heading.toUpperCase(locale));
    }

    /** Words in lines; the first one begins with the mark, the others stand below its text. */
    private void wrapped(String mark, String words) {
        String clean = Clean.line(words);
        if (clean.isEmpty()) {
            return;
        }
        String indent = " ".repeat(mark.length());
        StringBuilder line = new StringBuilder(mark);
        for (String word : clean.split(" ", -1)) {
            String left = word;
            if (line.length() > indent.length() && line.length() + 1 + left.length() > COLUMNS) {
                end(line).append(indent);
            }
            while (indent.length() + left.length() > COLUMNS) {
                int fits = fits(left, COLUMNS - indent.length());
                end(line.append(left, 0, fits)).append(indent);
                left = left.substring(fits);
            }
            line.append(line.length() > indent.length() ? " " : "").append(left);
        }
        end(line);
    }

    /** How much of a long word goes into the line; a sign is never cut in two. */
    private static int fits(String word, int most) {
        return Character.isHighSurrogate(word.charAt(most - 1)) ? most - 1 : most;
    }

    /** Ends the line, which is empty then. */
    private StringBuilder end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        return line;
    }
}

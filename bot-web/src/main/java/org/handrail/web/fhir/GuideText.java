package org.handrail.web.fhir;

import java.nio.charset.StandardCharsets;
import org.handrail.core.guide.Guide;

/** The guide as plain text: it reads the same in every record system, and nothing in it can be taken for markup. */
final class GuideText {
    private static final String TYPE = "text/plain; charset=UTF-8";
    private static final String LINE_TO_WRITE_ON = "_".repeat(40);

    private GuideText() {}

    static Handout of(Guide guide) {
        StringBuilder text = new StringBuilder();
        line(text, guide.title());
        line(text, guide.madeFor());
        line(text, guide.note());
        if (!guide.endorsement().isBlank()) {
            line(text, guide.endorsement());
        }
        guide.sections().forEach(section -> section(text, section));
        line(text, "");
        guide.footer().forEach(footer -> line(text, footer));
        return new Handout(TYPE, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void section(StringBuilder text, Guide.Section section) {
        line(text, "");
        line(text, "## " + section.title());
        if (section.intro() != null) {
            line(text, section.intro());
        }
        if (!section.columns().isEmpty()) {
            line(text, String.join(" | ", section.columns()));
        }
        for (Guide.Line item : section.lines()) {
            String detail = item.detail();
            line(text, "- " + item.text() + (detail == null ? "" : ": " + detail));
        }
        for (int i = 0; i < section.count(); i++) {
            line(text, LINE_TO_WRITE_ON);
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append(Texts.clean(line)).append('\n');
    }
}

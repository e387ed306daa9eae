package org.handrail.web.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** Texts as FHIR takes them. */
final class Texts {
    private static final char LAST_CONTROL = 0x1F;
    private static final char FIRST_NONCHARACTER = 0xFFFE;

    private Texts() {}

    /**
     * As typed, but for what FHIR forbids in a string (control characters, halves of a character, blanks around it) and for marks
     * that turn the direction of reading, with which a text can look like another one (CVE-2021-42574).
     */
    static String clean(String typed) {
        StringBuilder clean = new StringBuilder(typed.length());
        typed.codePoints().filter(Texts::isText).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean isText(int point) {
        boolean control = point <= LAST_CONTROL && point != '\t' && point != '\n' && point != '\r';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return !control && !half && !turns && (point & FIRST_NONCHARACTER) != FIRST_NONCHARACTER;
    }

    /** A line people read: something, and what is said of it; empty = nothing. */
    record Line(String about, String said) {}

    /** The lines for people, in their language. */
    static Narrative narrative(String language, List<Line> lines) {
        XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
        div.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
        div.setAttribute("lang", language);
        div.setAttribute("xml:lang", language);
        for (Line line : lines) {
            XhtmlNode paragraph = div.addTag("p");
            paragraph.addTag("b").addText(line.about());
            if (!line.said().isEmpty()) {
                paragraph.addTag("br");
                paragraph.addText(line.said());
            }
        }
        Narrative narrative = new Narrative();
        narrative.setStatus(Narrative.NarrativeStatus.GENERATED);
        narrative.setDiv(div);
        return narrative;
    }
}

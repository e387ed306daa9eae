package org.handrail.web.guide;

import java.util.regex.Pattern;
import org.handrail.core.guide.Guide;

/** The guide as XHTML: one heading per part, lists that are lists, tables whose cells have a heading. */
final class GuideHtml {
    private static final Pattern PHONE = Pattern.compile("[+\\d][\\d()\\s-]*");
    private static final Pattern NOT_DIALLED = Pattern.compile("[^+\\d]");

    private final Markup to = new Markup();

    private GuideHtml() {}

    /** A whole document that needs nothing else: its style is in it. */
    static String document(Copy copy, Paper paper, LetterSize size) {
        GuideHtml html = new GuideHtml();
        Guide guide = copy.guide();
        html.to.begin(
                "html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", copy.language(), "xml:lang", copy.language());
        html.to.begin("head").element("title", guide.title());
        html.to.empty("meta", "name", "description", "content", guide.madeFor());
        html.to.empty("meta", "name", "robots", "content", "noindex");
        html.to.style(GuideCss.of(copy, paper, size));
        html.bookmarks(guide);
        html.to.end().begin("body");
        html.main(guide);
        html.to.end().end();
        return html.to.toString();
    }

    /** The same content without a document around it, for a page with a style of its own. */
    static String content(Guide guide) {
        GuideHtml html = new GuideHtml();
        html.main(guide);
        return html.to.toString();
    }

    /** The contents beside the pages of a PDF. */
    private void bookmarks(Guide guide) {
        to.begin("bookmarks");
        for (Guide.Section section : guide.sections()) {
            to.empty("bookmark", "name", section.title(), "href", "#" + anchor(section));
        }
        to.end();
    }

    private void main(Guide guide) {
        to.begin("main").element("h1", guide.title());
        paragraph("made-for", guide.madeFor());
        paragraph("made-for", guide.note());
        paragraph("endorsement", guide.endorsement());
        guide.sections().forEach(section -> section(section, section.id().equals(guide.annex())));
        to.begin("footer");
        guide.footer().forEach(line -> to.element("p", line));
        to.end().end();
    }

    private void paragraph(String kind, String text) {
        if (!text.isBlank()) {
            to.element("p", text, "class", kind);
        }
    }

    private void section(Guide.Section section, boolean onNewPage) {
        String kind = "part " + GuideCss.name(section.kind()) + (onNewPage ? " new-page" : "");
        to.begin("section", "class", kind, "id", anchor(section));
        to.element("h2", section.title());
        if (section.intro() != null) {
            to.element("p", section.intro());
        }
        switch (section.kind()) {
            case ANSWERS, CHANGES -> pairs(section, false);
            case CALLS -> pairs(section, true);
            case ITEMS -> items(section);
            case LINES -> blankLines(section.count());
            case TABLE -> table(section);
        }
        to.end();
    }

    private static String anchor(Guide.Section section) {
        return "part-" + section.id();
    }

    /** What was asked, or whom to call, heads its row. */
    private void pairs(Guide.Section section, boolean dialled) {
        to.begin("table", "class", "pairs").begin("tbody");
        for (Guide.Line line : section.lines()) {
            to.begin("tr").element("th", line.text(), "scope", "row").begin("td");
            String detail = line.detail();
            if (detail != null && dialled && PHONE.matcher(detail).matches()) {
                String number = NOT_DIALLED.matcher(detail).replaceAll("");
                to.element("a", detail, "href", "tel:" + number, "title", line.text() + ": " + detail);
            } else if (detail != null) {
                to.text(detail);
            }
            to.end().end();
        }
        to.end().end();
    }

    private void items(Guide.Section section) {
        if (section.lines().isEmpty()) {
            return;
        }
        to.begin("ol");
        for (Guide.Line line : section.lines()) {
            to.begin("li").element("p", line.text());
            if (line.detail() != null) {
                to.element("p", line.detail(), "class", "detail");
            }
            to.end();
        }
        to.end();
    }

    private void blankLines(int count) {
        for (int i = 0; i < count; i++) {
            to.begin("div", "class", "blank-line").end();
        }
    }

    /** A table to fill in by hand: its columns have headings, its cells are empty. */
    private void table(Guide.Section section) {
        to.begin("table", "class", "fill-in").begin("thead").begin("tr");
        section.columns().forEach(column -> to.element("th", column, "scope", "col"));
        to.end().end().begin("tbody");
        for (int i = 0; i < section.count(); i++) {
            to.begin("tr");
            section.columns().forEach(_ -> to.begin("td").end());
            to.end();
        }
        to.end().end();
    }
}

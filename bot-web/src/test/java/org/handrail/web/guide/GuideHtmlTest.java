package org.handrail.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.handrail.core.dialogue.GuidePlan.SectionKind;
import org.handrail.core.guide.Guide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The guide as XHTML: semantic, and whatever was typed is only text in it. */
class GuideHtmlTest {
    private static final String NASTY =
            "</style><script>alert(1)</script> & \"quotes\" 'too' \\3c <b>bold</b> {page} \u202Eevil\u0000";
    private static final String SEEN =
            "</style><script>alert(1)</script> & \"quotes\" 'too' \\3c <b>bold</b> {page} evil";

    private static Document parsed(String xhtml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    }

    private static List<Element> all(Document document, String tag) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    @Test
    void whatIsTypedIsOnlyTextEverywhere() throws Exception {
        Guide.Line line = new Guide.Line("a", NASTY, NASTY);
        List<Guide.Section> sections = new ArrayList<>();
        for (SectionKind kind : SectionKind.values()) {
            sections.add(
                    new Guide.Section("s-" + kind, NASTY, NASTY, kind, List.of(line), 2, List.of(NASTY, NASTY), false));
        }
        Guide guide = new Guide(NASTY, NASTY, NASTY, sections, List.of(NASTY), NASTY);
        Document document = parsed(GuideHtml.document(new Copy(guide, "en", NASTY), Paper.A4, LetterSize.NORMAL));

        assertThat(all(document, "script")).isEmpty();
        assertThat(all(document, "b")).isEmpty();
        assertThat(all(document, "style")).hasSize(1);
        assertThat(all(document, "h1").getFirst().getTextContent()).isEqualTo(SEEN);
        assertThat(all(document, "li").getFirst().getTextContent()).contains(SEEN);
        assertThat(all(document, "td").getFirst().getTextContent()).isEqualTo(SEEN);
        assertThat(all(document, "style").getFirst().getTextContent()).doesNotContain("<", "alert(1)<");
        assertThat(GuideHtml.content(guide)).doesNotContain("<script", "<b>");
    }

    @Test
    void itsHeadingsAreInOrderAndItsTablesHaveHeadings() throws Exception {
        Copy copy = People.copy("happy-path-hormone-scan-growth");
        Document document = parsed(GuideHtml.document(copy, Paper.LETTER, LetterSize.LARGE));

        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(all(document, "title").getFirst().getTextContent())
                .isEqualTo(copy.guide().title());
        assertThat(all(document, "h1")).hasSize(1);
        assertThat(all(document, "h2").stream().map(Element::getTextContent))
                .isEqualTo(copy.guide().sections().stream()
                        .map(Guide.Section::title)
                        .toList());
        assertThat(all(document, "h3")).isEmpty();
        assertThat(all(document, "th"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getAttribute("scope")).isIn("row", "col"));
        assertThat(document.getDocumentElement().getTextContent())
                .contains(copy.guide().footer());
    }

    @Test
    void whoStandsBehindItIsSaidAboveTheTopThreeAndNowhereElse() throws Exception {
        Copy copy = People.copy("happy-path-hormone-scan-growth");
        String said = copy.guide().endorsement();
        String html = GuideHtml.content(copy.guide());

        assertThat(html).containsOnlyOnce("<p class=\"endorsement\">" + said + "</p>");
        assertThat(html.indexOf(said)).isLessThan(html.indexOf("part-top"));
        Guide silent = new Guide("A guide", "Made here", "A note", copy.guide().sections(), List.of(), "1");
        assertThat(GuideHtml.content(silent)).doesNotContain("endorsement");
    }

    @Test
    void numbersToCallCanBeTapped() throws Exception {
        Document document =
                parsed(GuideHtml.document(People.copy("unsure-of-everything"), Paper.A4, LetterSize.NORMAL));

        assertThat(all(document, "a"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getAttribute("href")).matches("tel:[+\\d]+"));
    }
}

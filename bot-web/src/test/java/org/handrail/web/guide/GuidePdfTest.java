package org.handrail.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.handrail.core.dialogue.GuidePlan.SectionKind;
import org.handrail.core.guide.Guide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The PDF can be read by everybody, and says all of the guide in its order. */
class GuidePdfTest {
    /** From a person who said little to those whose guides are the longest, in both languages. */
    private static final List<String> PEOPLE = List.of(
            "person-short-supportive",
            "unsure-of-everything",
            "happy-path-hormone-scan-growth",
            "person-triple-negative-pd-l1",
            "a15-bone-pain",
            "a22-man-es",
            "markup-is-only-text");

    static Stream<Arguments> sheets() {
        return PEOPLE.stream()
                .flatMap(person -> Stream.of(
                        Arguments.of(person, Paper.A4, LetterSize.NORMAL),
                        Arguments.of(person, Paper.LETTER, LetterSize.NORMAL),
                        Arguments.of(person, Paper.LETTER, LetterSize.LARGE)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everybodyCanReadIt(String person, Paper paper, LetterSize size) throws IOException {
        Copy copy = People.copy(person);
        byte[] pdf = GuidePdf.of(copy, paper, size);

        assertThat(Judge.complaints(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            saysAllInOrder(copy, document);
            isOn(document, paper);
            everyFontIsInside(document);
        }
        assertThat(pdf.length).isLessThan(200_000);
    }

    private static void saysAllInOrder(Copy copy, PDDocument document) throws IOException {
        String text = flat(new PDFTextStripper().getText(document));
        int from = 0;
        for (String line : lines(copy.guide())) {
            int at = text.indexOf(flat(line), from);
            assertThat(at)
                    .as("(%s) after (%s)", line, text.substring(Math.max(0, from - 80), from))
                    .isNotNegative();
            from = at + flat(line).length();
        }
        int pages = document.getNumberOfPages();
        assertThat(text).contains(copy.page().replace("{page}", "1").replace("{pages}", Integer.toString(pages)));
    }

    private static String flat(String text) {
        return Clean.line(text);
    }

    private static List<String> lines(Guide guide) {
        List<String> lines =
                new ArrayList<>(List.of(guide.title(), guide.madeFor(), guide.note(), guide.endorsement()));
        for (Guide.Section section : guide.sections()) {
            lines.add(section.title());
            if (section.intro() != null) {
                lines.add(section.intro());
            }
            lines.addAll(section.columns());
            for (Guide.Line line : section.lines()) {
                lines.add(line.text());
                if (line.detail() != null) {
                    lines.add(line.detail());
                }
            }
        }
        lines.addAll(guide.footer());
        return lines;
    }

    private static void isOn(PDDocument document, Paper paper) {
        float points = switch (paper) {
            case A4 -> 842;
            case LETTER -> 792;
        };
        assertThat(document.getPages())
                .allSatisfy(page -> assertThat(page.getMediaBox().getHeight()).isBetween(points - 1, points + 1));
    }

    private static void everyFontIsInside(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded())
                        .as(name.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void itHasItsTitleItsLanguageAndItsContentsBesideThePages() throws IOException {
        Copy copy = People.copy("a22-man-es");
        try (PDDocument document = Loader.loadPDF(GuidePdf.of(copy, Paper.A4, LetterSize.NORMAL))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(copy.guide().title());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
            List<String> contents = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                contents.add(item.getTitle());
            }
            assertThat(contents)
                    .isEqualTo(copy.guide().sections().stream()
                            .map(Guide.Section::title)
                            .toList());
        }
    }

    @Test
    void largePrintIsEighteenPointsAndTakesMorePaper() throws IOException {
        Copy copy = People.copy("a15-bone-pain");
        try (PDDocument normal = Loader.loadPDF(GuidePdf.of(copy, Paper.A4, LetterSize.NORMAL));
                PDDocument large = Loader.loadPDF(GuidePdf.of(copy, Paper.A4, LetterSize.LARGE))) {
            assertThat(GuideCss.of(copy, Paper.A4, LetterSize.LARGE)).contains("font-size: 18pt");
            assertThat(large.getNumberOfPages()).isGreaterThan(normal.getNumberOfPages());
        }
    }

    /** The judge is one that finds something: a title and tags that are missing. */
    @Test
    void theJudgeFindsWhatIsWrong() throws IOException {
        byte[] pdf = GuidePdf.of(People.copy("unsure-of-everything"), Paper.A4, LetterSize.NORMAL);
        try (PDDocument document = Loader.loadPDF(pdf);
                var out = new java.io.ByteArrayOutputStream()) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
            document.save(out);
            assertThat(Judge.complaints(out.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void signsTheFontDoesNotHaveDoNotSpoilIt() throws IOException {
        Copy copy = of("How do I sleep? \uD83D\uDE34 \u4F60\u597D \u05E9\u05DC\u05D5\u05DD \u00F1\u00E1\u00FC\u20AC");
        byte[] pdf = GuidePdf.of(copy, Paper.A4, LetterSize.NORMAL);

        assertThat(Judge.complaints(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("How do I sleep?", "\u00F1\u00E1\u00FC\u20AC");
        }
    }

    @Test
    void thePressPrintsTheLongestGuideAndNoLongerOne() {
        String line = "Could we look at this one with me, please? ";
        int fits = Press.LONGEST_GUIDE / line.length();
        try (Press press = new Press()) {
            assertThat(press.print(of(times(line, fits)), Paper.A4, LetterSize.NORMAL))
                    .isInstanceOf(Press.Printed.Sheets.class);
            assertThat(press.print(of(times(line, fits + 1)), Paper.A4, LetterSize.NORMAL))
                    .isEqualTo(new Press.Printed.TooLong());
        }
    }

    private static String[] times(String line, int times) {
        return Stream.generate(() -> line).limit(times).toArray(String[]::new);
    }

    private static Copy of(String... lines) {
        List<Guide.Line> items =
                Stream.of(lines).map(line -> new Guide.Line("a", line, null)).toList();
        Guide.Section section = new Guide.Section("q", "Questions", null, SectionKind.ITEMS, items, 0);
        Guide guide = new Guide("My guide", "Made here", "A note", List.of(section), List.of("No advice"), "1");
        return new Copy(guide, "en", "Page {page} of {pages}");
    }
}

package org.handrail.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The sample in the docs is a good one. {@code -Dhandrail.format.write=true} prints it anew, with a picture of its first page. */
class SampleGuideTest {
    private static final Path SAMPLE = Path.of("../docs/sample-guide.pdf");
    private static final Path PICTURE = Path.of("../docs/images/sample-guide.png");
    private static final float DOTS_PER_INCH = 80;

    @Test
    void theSampleInTheDocsCanBeReadByEverybody() throws IOException {
        if (Boolean.getBoolean("handrail.format.write")) {
            write();
        }
        byte[] pdf = Files.readAllBytes(SAMPLE);

        assertThat(Judge.complaints(pdf)).isEmpty();
        assertThat(pdf.length).isLessThan(200_000);
        assertThat(PICTURE).exists();
    }

    private static void write() throws IOException {
        byte[] pdf = GuidePdf.of(People.copy("happy-path-hormone-scan-growth"), Paper.LETTER, LetterSize.NORMAL);
        Files.write(SAMPLE, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
            ImageIO.write(page, "png", PICTURE.toFile());
        }
    }
}

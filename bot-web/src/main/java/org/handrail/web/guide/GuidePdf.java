package org.handrail.web.guide;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The guide as a PDF that everybody can read (PDF/UA-1): tagged, titled, in a language, with its fonts inside. */
final class GuidePdf {
    /** As guide.css names it. */
    private static final String FAMILY = "Guide";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** In place of a sign the font does not have. */
    private static final String NO_SUCH_SIGN = "?";

    static {
        // The library's own log may hold words of the guide.
        XRLog.setLoggingEnabled(false);
    }

    private GuidePdf() {}

    static byte[] of(Copy copy, Paper paper, LetterSize size) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(GuideHtml.document(copy, paper, size), "");
        builder.useUriResolver((base, uri) -> null);
        builder.useFont(font("LiberationSans-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font("LiberationSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useReplacementText(NO_SUCH_SIGN);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Handrail");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(GuidePdf.class.getResourceAsStream("/fonts/liberation/" + file), file);
    }
}

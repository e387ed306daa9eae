package org.handrail.web.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.handrail.core.dialogue.GuidePlan.SectionKind;

/** The style of the printed guide: black on white, nothing told by colour. */
final class GuideCss {
    private static final String SHEET = sheet();

    private GuideCss() {}

    static String of(Copy copy, Paper paper, LetterSize size) {
        return """
            @page {
              size: %s;
              margin: 14mm 15mm 17mm;
              @bottom-left { content: %s; font: 9pt Guide; }
              @bottom-right { content: %s; font: 9pt Guide; }
            }
            body { font-size: %dpt; }
            """.formatted(paper.css(), quoted(copy.guide().title()), numbered(copy.page()), size.points()) + SHEET;
    }

    /** The class of a part of this kind. */
    static String name(SectionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The foot of a sheet as CSS: texts, and counters in place of the numbers. */
    private static String numbered(String page) {
        return quoted(page).replace(Copy.PAGES, "\" counter(pages) \"").replace(Copy.PAGE, "\" counter(page) \"");
    }

    /** A text inside of CSS inside of XHTML: whatever could end either is written as a number. */
    private static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        Clean.line(text).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == ' ' || "{}.,:/()-".indexOf(point) >= 0) {
                css.appendCodePoint(point);
            } else {
                css.append("\\%06X".formatted(point));
            }
        });
        return css.append('"').toString();
    }

    private static String sheet() {
        try (InputStream css = GuideCss.class.getResourceAsStream("guide.css")) {
            return new String(
                    Objects.requireNonNull(css, "guide.css is built in").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

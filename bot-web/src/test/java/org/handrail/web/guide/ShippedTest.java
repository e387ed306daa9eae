package org.handrail.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What judges the PDF stays out of the server, and the font brings its licence. */
class ShippedTest {
    /** Written by the build, in the phase generate-test-resources. */
    private static final Path LIST = Path.of("target", "runtime-class-path.txt");

    @Test
    void theJudgeIsNotShipped() throws IOException {
        assertThat(Files.readString(LIST))
                .contains("openhtmltopdf-pdfbox")
                .doesNotContain("verapdf", "openpdf", "rhino");
    }

    @Test
    void theFontHasItsLicenceBesideIt() {
        assertThat(ShippedTest.class.getResource("/fonts/liberation/LICENSE")).isNotNull();
    }
}

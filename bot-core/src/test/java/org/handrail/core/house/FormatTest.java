package org.handrail.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every Java file looks as the formatter writes it. {@code ./format} rewrites them. */
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    /** Set by {@code ./format}: rewrite instead of only looking. */
    private static final boolean WRITE = Boolean.getBoolean("handrail.format.write");

    @Test
    void everyJavaFileIsFormatted() throws IOException, FormatterException {
        List<String> unformatted = new ArrayList<>();
        for (Path file : Repository.files(".java")) {
            String source = Repository.read(file);
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            if (!source.equals(formatted)) {
                if (WRITE) {
                    Files.writeString(file, formatted);
                } else {
                    unformatted.add(Repository.root().relativize(file).toString());
                }
            }
        }
        assertThat(unformatted).as("run ./format").isEmpty();
    }
}

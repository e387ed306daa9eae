package org.handrail.core.dialogue.loading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.handrail.core.dialogue.Source;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads sources.yaml. */
final class SourcesReader {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    private final Draft draft;
    private final Report report;

    SourcesReader(Draft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    void read(Tree root) {
        List<Tree.Entry> entries = Root.entries(root, FormatKeys.SOURCES, Space.SOURCE, draft, report);
        for (Tree.Entry entry : entries == null ? List.<Tree.Entry>of() : entries) {
            draft.names(Space.SOURCE).declare(entry.key(), entry.keyPlace());
            Reading reading =
                    Reading.of(entry.value(), "The source \"%s\"".formatted(entry.key()), FormatKeys.SOURCE, report);
            if (reading != null) {
                draft.sources.put(entry.key(), source(entry.key(), reading));
            }
        }
    }

    private Source source(String id, Reading reading) {
        String title = reading.text("title");
        Integer year = reading.has("year") ? reading.whole("year", EARLIEST_YEAR, LATEST_YEAR, EARLIEST_YEAR) : null;
        return new Source(
                id,
                title == null ? "" : title,
                reading.text("publisher"),
                year,
                url(reading.scalar("url")),
                reading.date("checked_on"),
                reading.yesNo("verified", false));
    }

    private @Nullable String url(Tree.@Nullable Scalar url) {
        if (url == null) {
            return null;
        }
        if (!isWebAddress(url.text())) {
            report.error(
                    url.place(),
                    "bad-url",
                    "\"%s\" is not a web address".formatted(url.text()),
                    "Copy the whole address from the browser; it begins with https://.");
        }
        return url.text();
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getHost().contains(".");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

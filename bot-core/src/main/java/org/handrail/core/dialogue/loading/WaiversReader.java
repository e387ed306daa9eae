package org.handrail.core.dialogue.loading;

import java.time.LocalDate;
import java.util.Locale;
import org.handrail.core.dialogue.Waiver;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads waivers.yaml. */
final class WaiversReader {
    private final Draft draft;
    private final Report report;

    WaiversReader(Draft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    void read(Tree root) {
        Reading reading = Reading.of(root, "The file waivers.yaml", FormatKeys.WAIVERS, report);
        if (reading != null) {
            reading.list("waivers").forEach(this::waiver);
        }
    }

    private void waiver(Tree tree) {
        Reading reading = Reading.of(tree, "The waiver", FormatKeys.WAIVER, report);
        Tree.Scalar text = reading == null ? null : reading.scalar("text");
        if (reading == null || text == null) {
            return;
        }
        String language = reading.text("language");
        Waiver.What what = what(reading.scalar("what"));
        String reason = told(reading, "reason", "Say why this text may stay harder to read than the others.");
        String by = told(reading, "by", "Write the name of whoever said so.");
        LocalDate until = reading.date("until");
        if (language != null && what != null && reason != null && by != null && until != null) {
            draft.waivers.add(new Waiver(text.text(), language, what, reason, by, until, text.place()));
        }
    }

    private Waiver.@Nullable What what(Tree.@Nullable Scalar written) {
        if (written == null) {
            return null;
        }
        for (Waiver.What what : Waiver.What.values()) {
            if (what.name().toLowerCase(Locale.ROOT).equals(written.text())) {
                return what;
            }
        }
        report.error(
                written.place(),
                "unknown-value",
                "\"%s\" cannot be waived".formatted(written.text()),
                "Write grade or sentence. What is never said, and names of medicines, have no waiver.");
        return null;
    }

    /** What a person has to have written; spaces are nothing. */
    private @Nullable String told(Reading reading, String key, String fix) {
        Tree.Scalar written = reading.scalar(key);
        if (written != null && written.text().isBlank()) {
            report.error(written.place(), "empty-text", "\"%s\" of the waiver is empty".formatted(key), fix);
            return null;
        }
        return written == null ? null : written.text();
    }
}

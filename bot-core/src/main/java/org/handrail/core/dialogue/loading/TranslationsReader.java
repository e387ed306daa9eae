package org.handrail.core.dialogue.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handrail.core.dialogue.Translation;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads {@code translations} of dialogue.yaml. */
final class TranslationsReader {
    private final Report report;

    TranslationsReader(Report report) {
        this.report = report;
    }

    /** By the language's tag, in the order of the file; one that cannot be read is told and has no translation. */
    List<Head.Translated> read(List<Tree.Entry> entries) {
        List<Head.Translated> translations = new ArrayList<>();
        for (Tree.Entry entry : entries) {
            String what = "The translation \"%s\"".formatted(entry.key());
            Reading reading = Reading.of(entry.value(), what, FormatKeys.TRANSLATION, report);
            Translation translation = reading == null ? null : translation(reading);
            translations.add(new Head.Translated(entry.key(), entry.keyPlace(), translation));
        }
        return translations;
    }

    private @Nullable Translation translation(Reading reading) {
        String translator = reading.text("translator");
        LocalDate date = reading.date("date");
        boolean reviewed = reading.yesNo("reviewed", false);
        String reviewer = reading.text("reviewer");
        if (reviewed && !reading.has("reviewer")) {
            report.error(
                    reading.placeOf("reviewed"),
                    "review-unsigned",
                    "The translation says reviewed, but not by whom",
                    "Add `reviewer: \"…\"`, or write false.");
        }
        return translator == null || date == null ? null : new Translation(translator, date, reviewed, reviewer);
    }
}

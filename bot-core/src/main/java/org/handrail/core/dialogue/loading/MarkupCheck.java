package org.handrail.core.dialogue.loading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts are plain: what looks like markup would be shown to the patient as it stands. */
final class MarkupCheck implements Check {
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>|\\*\\*|]\\(");

    @Override
    public void run(Draft draft, Report report) {
        for (DraftWords words : draft.words.values()) {
            for (DraftWords.Text text : words.all) {
                Matcher matcher = MARKUP.matcher(text.text());
                if (matcher.find()) {
                    report.error(
                            text.place(),
                            "markup",
                            "The text \"%s\" holds markup (%s), which would be shown as it stands"
                                    .formatted(text.key(), matcher.group()),
                            "Write plain words; make paragraphs with a list.");
                }
            }
        }
    }
}

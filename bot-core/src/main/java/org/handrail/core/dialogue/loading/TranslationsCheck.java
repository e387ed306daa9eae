package org.handrail.core.dialogue.loading;

import java.util.List;

/** Every language but the first says who translated it and whether it was reviewed; the first is no translation. */
final class TranslationsCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        Head head = draft.head;
        if (head == null || head.languages().isEmpty()) {
            return;
        }
        List<Head.Language> translated =
                head.languages().subList(1, head.languages().size());
        for (Head.Language language : translated) {
            if (head.translations().stream().noneMatch(it -> it.language().equals(language.tag()))) {
                report.error(
                        language.place(),
                        "missing-translation",
                        "Nothing says who translated the language \"%s\"".formatted(language.tag()),
                        "Add `translations: { %s: { translator: \"…\", date: 2026-12-01, reviewed: false } }`."
                                .formatted(language.tag()));
            }
        }
        for (Head.Translated translation : head.translations()) {
            if (translated.stream().noneMatch(it -> it.tag().equals(translation.language()))) {
                report.error(
                        translation.place(),
                        "unknown-language",
                        "\"%s\" is not a language of this dialogue after the first".formatted(translation.language()),
                        "Remove it, or add it to the end of `languages`.");
            }
        }
    }
}

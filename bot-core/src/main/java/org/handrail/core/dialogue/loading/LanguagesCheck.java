package org.handrail.core.dialogue.loading;

import java.util.List;
import java.util.stream.Stream;
import org.handrail.core.problem.Place;

/** Every language of the dialogue has its words and phrases, and no others lie around. */
final class LanguagesCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        Head head = draft.head;
        if (head == null) {
            return;
        }
        for (Head.Language language : head.languages()) {
            List<String> missing = Stream.of(FileKind.WORDS, FileKind.PHRASES)
                    .filter(kind -> draft.files.stream().noneMatch(path -> isFor(kind, language.tag(), path)))
                    .map(kind -> kind.path() + language.tag() + ".yaml")
                    .toList();
            if (!missing.isEmpty()) {
                report.error(
                        language.place(),
                        "missing-file",
                        "The language \"%s\" has no %s".formatted(language.tag(), String.join(" and no ", missing)),
                        "Add what is missing, or take the language out of the list.");
            }
        }
        for (String path : draft.files) {
            FileKind kind = FileKind.of(path);
            boolean spoken = kind == FileKind.WORDS || kind == FileKind.PHRASES;
            if (spoken && !head.tags().isEmpty() && !head.tags().contains(FileKind.language(path))) {
                report.error(
                        Place.of(path),
                        "unknown-language",
                        "The dialogue does not list the language \"%s\"".formatted(FileKind.language(path)),
                        "Add it to `languages` in dialogue.yaml, or remove the file.");
            }
        }
    }

    private static boolean isFor(FileKind kind, String language, String path) {
        return FileKind.of(path) == kind && FileKind.language(path).equals(language);
    }
}

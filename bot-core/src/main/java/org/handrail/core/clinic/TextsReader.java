package org.handrail.core.clinic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.yaml.Shapes;
import org.handrail.core.yaml.Spelling;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Reads a clinic's own texts: one for every language, or one for each language of the clinic. Languages the clinic does not offer
 * yet may be written already.
 */
final class TextsReader {
    /** Characters; a text stands in a sentence or on a button. */
    private static final int LONGEST = 300;

    private final List<String> languages;
    private final Marks marks;

    TextsReader(List<String> languages, Marks marks) {
        this.languages = languages;
        this.marks = marks;
    }

    /**
     * The text, or null when there is none or it cannot be used; then a problem was reported.
     *
     * @param what names it in messages, with a capital
     */
    @Nullable
    ByLanguage text(@Nullable Tree tree, String what) {
        if (tree == null) {
            return null;
        }
        Shapes shapes = marks.shapes();
        if (!(tree instanceof Tree.Mapping mapping)) {
            String only = bounded(shapes.scalar(tree, what), what);
            return only == null ? null : ByLanguage.same(only);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Tree.Entry entry : mapping.entries().values()) {
            String text = bounded(shapes.scalar(entry.value(), what), what);
            if (isLanguage(entry) && text != null) {
                texts.put(entry.key(), text);
            }
        }
        languages.stream()
                .filter(language -> !mapping.entries().containsKey(language))
                .forEach(language -> marks.report(
                        tree.place(),
                        "missing-language",
                        "%s has no text in \"%s\", which the clinic offers".formatted(what, language),
                        "Add `%s: …` to it, or take %s out of `languages`.".formatted(language, language)));
        return texts.isEmpty() ? null : new ByLanguage(texts);
    }

    private boolean isLanguage(Tree.Entry entry) {
        boolean language = Spelling.LANGUAGE.matcher(entry.key()).matches();
        if (!language) {
            marks.report(
                    entry.keyPlace(),
                    "bad-language",
                    "\"%s\" is not a language".formatted(entry.key()),
                    "Write a language tag in small letters, such as en or es.");
        }
        return language;
    }

    private @Nullable String bounded(Tree.@Nullable Scalar text, String what) {
        if (text != null && text.text().length() > LONGEST) {
            marks.report(
                    text.place(),
                    "too-long",
                    "%s has %d characters".formatted(what, text.text().length()),
                    "Shorten it to %d characters.".formatted(LONGEST));
            return null;
        }
        return text == null ? null : text.text();
    }
}

package org.handrail.core.clinic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    private final Consumer<ClinicText> found;

    /** Each text to be judged goes to {@code found}, too. */
    TextsReader(List<String> languages, Marks marks, Consumer<ClinicText> found) {
        this.languages = languages;
        this.marks = marks;
        this.found = found;
    }

    /**
     * The clinic's own words, or null when there are none or they cannot be used; then a problem was reported.
     *
     * @param what names it in messages, with a capital
     */
    @Nullable
    ByLanguage words(@Nullable Tree tree, String what) {
        return text(tree, what, ClinicText.Kind.WORDS);
    }

    /** The same for what others are called. */
    @Nullable
    ByLanguage nameOfOthers(@Nullable Tree tree, String what) {
        return text(tree, what, ClinicText.Kind.NAME);
    }

    /** The same for the clinic's own name, which nobody judges. */
    @Nullable
    ByLanguage ownName(@Nullable Tree tree, String what) {
        return text(tree, what, null);
    }

    private @Nullable ByLanguage text(@Nullable Tree tree, String what, ClinicText.@Nullable Kind kind) {
        if (tree == null) {
            return null;
        }
        if (!(tree instanceof Tree.Mapping mapping)) {
            String only = bounded(tree, what);
            note(kind, what, languages.isEmpty() ? "" : languages.getFirst(), only, tree);
            return only == null ? null : ByLanguage.same(only);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Tree.Entry entry : mapping.entries().values()) {
            String text = bounded(entry.value(), what);
            if (isLanguage(entry) && text != null) {
                note(kind, what, entry.key(), text, entry.value());
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

    private void note(ClinicText.@Nullable Kind kind, String what, String language, @Nullable String text, Tree at) {
        if (kind != null && text != null) {
            String named = Character.toLowerCase(what.charAt(0)) + what.substring(1);
            found.accept(new ClinicText(named, kind, language, text, at.place()));
        }
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

    private @Nullable String bounded(Tree written, String what) {
        Tree.Scalar text = marks.shapes().scalar(written, what);
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

package org.handrail.core.dialogue.loading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of files a dialogue is made of. */
enum FileKind {
    HEAD("dialogue.yaml", true),
    FACTS("facts.yaml", true),
    QUESTIONS("questions.yaml", true),
    CARDS("cards.yaml", false),
    GUIDE("guide.yaml", false),
    FLAGS("flags.yaml", false),
    SOURCES("sources.yaml", false),
    /** Without it `covers` may name anything; {@link FilesReader} then counts the statements as not read. */
    COVERAGE("coverage.yaml", false),
    TOPICS("topics.yaml", false),
    /** Sentences to learn from, a file for each language and writer: what sounds like danger. */
    EXAMPLES("examples/", false),
    /** The same for what people ask about, and for commands. */
    REQUESTS("requests/", false),
    MEDICINES("medicines.yaml", false),
    WAIVERS("waivers.yaml", false),
    RULES("rules/", true),
    /** For each language one file, or a folder of files; {@link LanguagesCheck} asks for them. */
    WORDS("words/", false),
    PHRASES("phrases/", false);

    private final String path;
    private final boolean required;

    FileKind(String path, boolean required) {
        this.path = path;
        this.required = required;
    }

    /** The kind of this file, or null when the format has no such file. */
    static @Nullable FileKind of(String path) {
        for (FileKind kind : values()) {
            if (kind.isFolder() ? path.startsWith(kind.path) && path.endsWith(kind.ending()) : path.equals(kind.path)) {
                return kind;
            }
        }
        return null;
    }

    private String ending() {
        return this == EXAMPLES || this == REQUESTS ? ".tsv" : ".yaml";
    }

    boolean isFolder() {
        return path.endsWith("/");
    }

    /** The file, or the folder with a slash at its end. */
    String path() {
        return path;
    }

    boolean isRequired() {
        return required;
    }

    /** {@code es} of {@code words/es.yaml} and of {@code words/es/welcome.yaml}. */
    static String language(String path) {
        String inside = path.substring(path.indexOf('/') + 1, path.length() - ".yaml".length());
        int folder = inside.indexOf('/');
        return folder < 0 ? inside : inside.substring(0, folder);
    }

    /** What is declared in files of this kind. */
    List<Space> spaces() {
        return switch (this) {
            case HEAD -> List.of(Space.STEP);
            case FACTS -> List.of(Space.FACT);
            case QUESTIONS -> List.of(Space.QUESTION);
            case CARDS -> List.of(Space.CARD);
            case GUIDE -> List.of(Space.SECTION, Space.ITEM);
            case FLAGS -> List.of(Space.FLAG);
            case TOPICS -> List.of(Space.TOPIC);
            case SOURCES -> List.of(Space.SOURCE);
            case COVERAGE -> List.of(Space.STATEMENT);
            case MEDICINES -> List.of(Space.MEDICINE);
            case RULES -> List.of(Space.ROW);
            case WAIVERS, WORDS, PHRASES, EXAMPLES, REQUESTS -> List.of();
        };
    }
}

package org.handrail.core.dialogue.loading;

import org.handrail.core.yaml.Spelling;

/** The kinds of things that are declared once and named elsewhere. */
enum Space {
    FACT("fact", "facts.yaml"),
    QUESTION("question", "questions.yaml"),
    CARD("card", "cards.yaml"),
    ITEM("guide item", "guide.yaml"),
    SECTION("section", "guide.yaml"),
    COLUMN("column", "guide.yaml"),
    SOURCE("source", "sources.yaml"),
    STATEMENT("statement", "coverage.yaml"),
    MEDICINE("medicine", "medicines.yaml"),
    FLAG("flag", "flags.yaml"),
    TOPIC("topic", "topics.yaml"),
    STEP("step", "dialogue.yaml"),
    ROW("row", "rules/");

    private final String noun;
    private final String file;

    Space(String noun, String file) {
        this.noun = noun;
        this.file = file;
    }

    boolean isId(String id) {
        return (this == STATEMENT ? Spelling.STATEMENT : Spelling.ID)
                .matcher(id)
                .matches();
    }

    /** How its ids are written, for whoever wrote one otherwise. */
    String spelling() {
        return this == STATEMENT
                ? "Write it as the source document numbers it, such as \"2A.1\" or \"5.1c\"."
                : "Use small letters, digits, and _ or - between words, such as \"what_changed\".";
    }

    /** What an author calls it. */
    String noun() {
        return noun;
    }

    /** Where it is declared. */
    String file() {
        return file;
    }

    /** The code of the problem that a name is not declared. */
    String unknownCode() {
        return "unknown-" + noun.replace(' ', '-');
    }
}

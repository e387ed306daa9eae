package org.handrail.core.dialogue.loading;

/** The kinds of things that are declared once and named elsewhere. */
enum Space {
    FACT("fact", "facts.yaml"),
    QUESTION("question", "questions.yaml"),
    CARD("card", "cards.yaml"),
    ITEM("guide item", "guide.yaml"),
    SECTION("section", "guide.yaml"),
    SOURCE("source", "sources.yaml"),
    MEDICINE("medicine", "medicines.yaml"),
    FLAG("flag", "flags.yaml"),
    STEP("step", "dialogue.yaml"),
    ROW("row", "rules/");

    private final String noun;
    private final String file;

    Space(String noun, String file) {
        this.noun = noun;
        this.file = file;
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

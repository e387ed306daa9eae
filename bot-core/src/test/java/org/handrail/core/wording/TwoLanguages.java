package org.handrail.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.DialogueFiles;
import org.handrail.core.dialogue.DialogueFolder;
import org.handrail.core.dialogue.DialogueLoader;
import org.handrail.core.problem.Loaded;

/** The small dialogue in two languages; its Spanish words are the English ones but for the text under test. */
abstract class TwoLanguages {
    static final String TEXT = "You can come back whenever you like.";
    static final String KEY = "cards.goodbye.body";

    /** 11 words, 17 syllables: 0.39 × 11 + 11.8 × 17 / 11 − 15.59 = 6.9. */
    static final String BETWEEN = "You can always come back and continue at any other moment.";

    /** 9 words, 19 syllables: grade 12.8. */
    static final String TOO_HARD = "You can certainly continue later, whenever you are comfortable.";

    private static final String TRANSLATED = """
        translations: { es: { translator: "A. Ruiz", date: 2026-11-25, reviewed: false } }
        """;

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    LocalDate day = LocalDate.of(2026, 11, 25);

    final Map<String, String> files = DialogueFolder.small();

    TwoLanguages() {
        files.computeIfPresent("dialogue.yaml", (file, text) -> text.replace("[en]", "[en, es]") + TRANSLATED);
        files.put("words/es.yaml", words("en"));
        files.put("phrases/es.yaml", Objects.requireNonNull(files.get("phrases/en.yaml")));
        files.put(
                "words/es.yaml",
                QUOTED.matcher(words("es")).replaceAll(match -> Matcher.quoteReplacement(brief(match))));
    }

    /** Long English words have no Spanish score: all but the text under test become short; placeholders stay. */
    private static String brief(MatchResult quoted) {
        boolean stays = quoted.group(1).length() < 30 || quoted.group(1).equals(TEXT);
        String placeholders = quoted.group(1).replaceAll("[^{]*(\\{[^}]*})[^{]*", "$1 ");
        return stays ? quoted.group() : '"' + (placeholders.contains("{") ? placeholders : "Muy bien.") + '"';
    }

    String words(String language) {
        return Objects.requireNonNull(files.get("words/" + language + ".yaml"));
    }

    void write(String language, String text) {
        assertThat(words(language)).contains(TEXT);
        files.put("words/" + language + ".yaml", words(language).replace(TEXT, text));
    }

    WordingReport check(String... medicines) {
        Dialogue dialogue = switch (DialogueLoader.load(new DialogueFiles(files))) {
            case Loaded.Usable<Dialogue>(Dialogue value, var warnings) -> value;
            case Loaded.Refused<Dialogue>(var problems) -> throw new AssertionError(problems.toString());
        };
        return WordingCheck.run(dialogue, List.of(medicines), day);
    }

    int lineOf(String language, String text) {
        return (int) words(language)
                        .lines()
                        .takeWhile(line -> !line.contains(text))
                        .count()
                + 1;
    }
}

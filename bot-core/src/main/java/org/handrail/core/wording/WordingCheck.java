package org.handrail.core.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Words;
import org.handrail.core.problem.Problem;

/**
 * Whether the words of a dialogue are written as the house writes: no phrase of {@link NeverSaid}, sentences of at most 20 words,
 * English texts of at most grade 8 (grade 6 is aimed at). Texts of fewer than eight words have no meaningful grade.
 */
public final class WordingCheck {
    /** Most words of a sentence (clinical brief 4, P1). */
    public static final int LONGEST_SENTENCE = 20;

    /** Grade above which a text is refused. */
    public static final double HARDEST = 8.0;

    private static final int FEWEST_WORDS = 8;
    private static final String ENGLISH = "en";
    private static final String FOR_NAVIGATORS = ".said";

    private final Words words;
    private final List<Problem> problems = new ArrayList<>();

    private WordingCheck(Words words) {
        this.words = words;
    }

    /** All problems, by language and key. */
    public static List<Problem> run(Dialogue dialogue) {
        List<Problem> all = new ArrayList<>();
        new TreeMap<>(dialogue.words()).values().forEach(words -> all.addAll(new WordingCheck(words).run()));
        return all;
    }

    /** All texts a patient reads; {@code said} is for navigators. */
    private List<Problem> run() {
        new TreeMap<>(words.texts()).forEach((key, wording) -> {
            if (!key.endsWith(FOR_NAVIGATORS)) {
                both(key, wording);
            }
        });
        for (Map.Entry<String, List<Words.Wording>> list : new TreeMap<>(words.lists()).entrySet()) {
            list.getValue().forEach(wording -> both(list.getKey(), wording));
        }
        return problems;
    }

    private void both(String key, Words.Wording wording) {
        text(key, wording.text());
        if (wording.caregiver() != null) {
            text(key, wording.caregiver());
        }
    }

    private void text(String key, String written) {
        String text = written.replaceAll("\\{[^}]*}", "it");
        for (NeverSaid.Found found : NeverSaid.in(text)) {
            report(
                    key,
                    "never-said",
                    "The words \"%s\" say \"%s\"".formatted(key, found.words()),
                    "Please " + found.instead() + ".");
        }
        for (String sentence : Sentences.of(text)) {
            int count = Sentences.words(sentence).size();
            if (count > LONGEST_SENTENCE) {
                report(
                        key,
                        "long-sentence",
                        "The words \"%s\" have a sentence of %d words: \"%s\"".formatted(key, count, sentence),
                        "Make two of it; a sentence may have %d words.".formatted(LONGEST_SENTENCE));
            }
        }
        grade(key, text);
    }

    private void grade(String key, String text) {
        boolean measured =
                words.language().equals(ENGLISH) && Sentences.words(text).size() >= FEWEST_WORDS;
        double grade = measured ? Readability.grade(text) : 0;
        if (grade > HARDEST) {
            report(
                    key,
                    "hard-to-read",
                    String.format(Locale.ROOT, "The words \"%s\" read at grade %.1f", key, grade),
                    "Use shorter words and sentences; grade %.0f is the most.".formatted(HARDEST));
        }
    }

    private void report(String key, String code, String what, String fix) {
        problems.add(Problem.error(words.place(key), code, what, fix));
    }
}

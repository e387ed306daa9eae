package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;

/** Reads examples/&lt;language&gt;/&lt;writer&gt;.tsv: a heading, then a label, a tab and a sentence on each line. */
public final class SamplesReader {
    /** A sentence to learn from is one message; nobody needs a longer one. */
    static final int LONGEST = 1_000;

    private static final String HEADING = "label\ttext";
    private static final String FIX =
            "Write a label, one tab and a sentence, such as: leg_clot\tMy calf is hot and swollen.";

    private final String path;
    private final String language;
    private final String writer;
    private final Consumer<Problem> problems;

    private SamplesReader(String path, Consumer<Problem> problems) {
        String[] parts = path.split("/", -1);
        this.path = path;
        this.language = parts.length == 3 ? parts[1] : "";
        this.writer = parts[parts.length - 1].replace(".tsv", "");
        this.problems = problems;
    }

    /** What cannot be used is reported with its line and left out. */
    public static List<Sample> read(String path, String text, Consumer<Problem> problems) {
        return new SamplesReader(path, problems).read(text);
    }

    private List<Sample> read(String text) {
        List<Sample> samples = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (language.isEmpty()) {
            report(
                    0,
                    "bad-path",
                    "Examples stand in a folder of their language",
                    "Move it to examples/en/, for example.");
        } else if (lines.isEmpty() || !lines.getFirst().equals(HEADING)) {
            report(1, "no-heading", "The first line must be the heading", "Write: label, a tab, text.");
        } else {
            for (int i = 1; i < lines.size(); i++) {
                line(i + 1, lines.get(i), samples);
            }
        }
        return samples;
    }

    private void line(int number, String line, List<Sample> samples) {
        int tab = line.indexOf('\t');
        String text = line.substring(tab + 1).strip();
        if (tab < 1 || text.indexOf('\t') >= 0) {
            report(number, "wrong-kind", "This line is no label and text", FIX);
        } else if (Normal.of(text).words().isEmpty()) {
            report(number, "no-words", "There are no words in this example", FIX);
        } else if (text.length() > LONGEST) {
            report(number, "too-long", "This example is longer than %d characters".formatted(LONGEST), "Shorten it.");
        } else {
            samples.add(new Sample(line.substring(0, tab), text, language, writer, new Place(path, number, 1)));
        }
    }

    private void report(int line, String code, String what, String fix) {
        problems.accept(Problem.error(new Place(path, line, line == 0 ? 0 : 1), code, what, fix));
    }
}

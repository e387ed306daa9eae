package org.handrail.core.safety;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.handrail.core.safety.learned.Example;
import org.handrail.core.safety.learned.Learned;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what is learned from the phrases of all writers but one on the phrases of that one, alone and united with the
 * patterns. Arguments: folders of phrases.
 */
final class MeasureLearned {
    /** Whoever wrote questions, answers and commands: always learned from, never measured. */
    private static final String NOBODY = "other";

    private static final JsonMapper JSON = new JsonMapper();

    record Phrase(String text, String label, String writer, String language, String kind) {
        boolean isDanger() {
            return !label.equals(Example.NONE);
        }
    }

    private record Scored(Phrase phrase, Learned.Sound sound, boolean ruled) {}

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Screen screen = FlagsFixture.screen();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Scored> scored = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        MeasureLearned measure = new MeasureLearned();
        for (String folder : args) {
            measure.phrases.addAll(read(Path.of(folder)));
        }
        measure.score();
        measure.print();
    }

    private void score() {
        for (String writer : phrases.stream().map(Phrase::writer).distinct().toList()) {
            if (!writer.equals(NOBODY)) {
                long begin = System.nanoTime();
                Learned learned = Learned.from(phrases.stream()
                        .filter(phrase -> !phrase.writer.equals(writer))
                        .map(MeasureLearned::example)
                        .toList());
                out.printf("without %s: learned in %d ms%n", writer, (System.nanoTime() - begin) / 1_000_000);
                phrases.stream()
                        .filter(phrase -> phrase.writer.equals(writer))
                        .forEach(phrase -> scored.add(new Scored(
                                phrase,
                                learned.sound(Parts.of(Normal.of(phrase.text).tokens())),
                                !screen.screen(phrase.text, FlagsFixture.FEVER).isEmpty())));
            }
        }
    }

    private void print() {
        out.printf(
                "the right flag: %.1f %%%n",
                share(all -> all.sound.flag().equals(all.phrase.label), each -> each.phrase.isDanger()));
        for (int percent = 30; percent <= 85; percent += 5) {
            double least = percent / 100.0;
            out.printf("%d", percent);
            for (String language : List.of("en", "es")) {
                out.printf("  %s", language);
                line(language, each -> each.sound.danger() >= least);
                line(language, each -> each.ruled || each.sound.danger() >= least);
            }
            out.println();
        }
    }

    private void line(String language, Predicate<Scored> says) {
        Predicate<Scored> here = each -> each.phrase.language.equals(language);
        out.printf(
                " [%.1f look %.1f ord %.1f]",
                share(says, here.and(each -> each.phrase.isDanger())),
                share(says, here.and(each -> !each.phrase.isDanger() && each.phrase.kind.equals("redflags"))),
                share(says, here.and(each -> each.phrase.kind.equals("ordinary"))));
    }

    private double share(Predicate<Scored> says, Predicate<Scored> among) {
        return 100
                * scored.stream()
                        .filter(among)
                        .mapToInt(each -> says.test(each) ? 1 : 0)
                        .average()
                        .orElse(0);
    }

    static Example example(Phrase phrase) {
        return new Example(phrase.label, words(phrase.text), phrase.text);
    }

    static List<String> words(String text) {
        return Normal.of(text).tokens().stream().map(Token::word).toList();
    }

    static List<Phrase> read(Path folder) throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        for (String language : List.of("en", "es")) {
            for (String kind : List.of("redflags", "ordinary", "questions", "answers", "commands")) {
                Path file = folder.resolve(language).resolve(kind + ".jsonl");
                for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                    phrases.add(phrase(JSON.readTree(line), language, kind));
                }
            }
            Path mixed = folder.resolve(language + ".jsonl");
            for (String line : Files.exists(mixed) ? Files.readAllLines(mixed) : List.<String>of()) {
                JsonNode node = JSON.readTree(line);
                phrases.add(phrase(
                        node, language, node.get("label").asString().equals("ordinary") ? "ordinary" : "redflags"));
            }
        }
        return phrases;
    }

    private static Phrase phrase(JsonNode node, String language, String kind) {
        String label = kind.equals("redflags") ? node.get("label").asString() : Example.NONE;
        return new Phrase(
                node.get("text").asString(), label, node.path("writer").asString(NOBODY), language, kind);
    }
}

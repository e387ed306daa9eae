package org.handrail.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.handrail.core.workbench.Judge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores labelled sentences: how much danger is heard, how often nothing is taken for danger, how answers and commands fare. */
@Command(
        name = "measure",
        description = "Scores labelled sentences. DIR holds en/ and es/, each with redflags.jsonl, ordinary.jsonl,"
                + " questions.jsonl, answers.jsonl, commands.jsonl (those that are there).",
        mixinStandardHelpOptions = true)
final class Measure implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FILES = List.of("redflags", "ordinary", "questions", "answers", "commands");

    @Mixin
    private Judging judging = new Judging();

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of labelled sentences.")
    private Path folder = Path.of("");

    @Option(names = "--errors", description = "Prints each sentence that went wrong.")
    private boolean errors;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** How one kind of sentence fared: how many, and what became of them by name. */
    private static final class Fared {
        private int lines;
        private final Map<String, Integer> outcomes = new TreeMap<>();

        void add(String outcome) {
            lines++;
            outcomes.merge(outcome, 1, Integer::sum);
        }

        String told() {
            List<String> shares = new ArrayList<>();
            outcomes.forEach((outcome, count) -> shares.add("%s %.1f %%".formatted(outcome, 100.0 * count / lines)));
            return "%5d  %s".formatted(lines, String.join(", ", shares));
        }
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = line.getOut();
        Judge judge = judging.judge(line);
        Map<String, Fared> table = new TreeMap<>();
        for (String language : List.of("en", "es")) {
            for (String file : FILES) {
                Path path = folder.resolve(language).resolve(file + ".jsonl");
                for (String text : Files.exists(path) ? Files.readAllLines(path) : List.<String>of()) {
                    score(judge, file, language, JSON.readTree(text), table, out);
                }
            }
        }
        if (table.isEmpty()) {
            throw new CommandLine.ParameterException(line, "There are no labelled sentences in (" + folder + ").");
        }
        table.forEach((kind, fared) -> out.printf("%-34s %s%n", kind, fared.told()));
        return Handrail.HOLDS;
    }

    private void score(
            Judge judge, String file, String language, JsonNode node, Map<String, Fared> table, PrintWriter out) {
        Judge.Judged judged = judging.judged(judge, node);
        String label = node.path("label").asString("");
        String kind = switch (file) {
            case "questions" -> "questions " + node.path("topic").asString("");
            case "answers" -> "answers " + node.path("question").asString("");
            case "redflags" -> "redflags " + (label.equals(Judge.NONE) ? "(look-alikes)" : label);
            default -> file + " " + label;
        };
        if (file.equals("redflags") && !label.equals(Judge.NONE) && judged.flag() != null) {
            String named = judged.flag().equals(label) ? "right" : "another";
            table.computeIfAbsent(language + " redflags, flag named", any -> new Fared())
                    .add(named);
        }
        String outcome = switch (file) {
            case "answers" -> answer(judged, node.path("expected").asString(""));
            case "questions" -> question(judged, node.path("topic").asString(""));
            case "commands" -> judged.command().equals(label) ? "right" : "not " + judged.command();
            default -> judged.tier();
        };
        List.of(
                        language + " " + kind,
                        language + " " + file + (label.equals(Judge.NONE) ? " look-alikes, all" : ", all"))
                .forEach(key -> table.computeIfAbsent(key, any -> new Fared()).add(outcome));
        if (errors
                && !List.of("right", "interrupt", "right unclear", "direct right")
                        .contains(outcome)) {
            out.printf(
                    "%s %s: %s | %s%n",
                    language, kind, outcome, node.path("text").asString(""));
        }
    }

    /** How it would be treated, and whether its topic is the first, among the three, or missed. */
    private static String question(Judge.Judged judged, String topic) {
        List<String> topics = judged.topics().stream().map(Judge.Likely::id).toList();
        int place = topics.indexOf(topic);
        String where = switch (place) {
            case -1 -> "missed";
            case 0 -> "right";
            default -> "among three";
        };
        return judged.mode() + " " + where;
    }

    private static String answer(Judge.Judged judged, String expected) {
        String given = Objects.requireNonNullElse(judged.answer(), Judge.UNCLEAR);
        if (given.equals(expected)) {
            return given.equals(Judge.UNCLEAR) ? "right unclear" : "right";
        }
        if (given.equals(Judge.UNCLEAR)) {
            return "asked again";
        }
        return judged.sure() ? "wrong stored" : "wrong offered";
    }
}

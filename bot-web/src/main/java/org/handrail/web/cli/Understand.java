package org.handrail.web.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.handrail.core.workbench.Judge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Says of each line of a file what would be made of it. */
@Command(
        name = "understand",
        description = "Says of each line of a file what would be made of it: danger, command, answer. Lines are JSON:"
                + " {\"text\",\"lang\",\"question\"?}.",
        mixinStandardHelpOptions = true)
final class Understand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @Mixin
    private Judging judging = new Judging();

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "JSON lines to judge.")
    private Path in = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where the judgements go, in the same order.")
    private Path out = Path.of("");

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (!Files.isReadable(in)) {
            throw new CommandLine.ParameterException(line, "The file (" + in + ") cannot be read.");
        }
        Judge judge = judging.judge(line);
        int number = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            for (String text : Files.readAllLines(in)) {
                number++;
                if (!text.isBlank()) {
                    writer.write(JSON.writeValueAsString(judging.judged(judge, JSON.readTree(text))));
                    writer.newLine();
                }
            }
        } catch (JacksonException e) {
            throw new CommandLine.ParameterException(line, "Line " + number + " of " + in + " is no JSON object.", e);
        }
        line.getOut().printf("%d lines judged.%n", number);
        return Handrail.HOLDS;
    }
}

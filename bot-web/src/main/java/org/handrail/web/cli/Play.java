package org.handrail.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.problem.Loaded;
import org.handrail.core.problem.Problem;
import org.handrail.core.workbench.PlayReader;
import org.handrail.core.workbench.PlayResult;
import org.handrail.core.workbench.PlayRunner;
import org.handrail.web.rules.RulesFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Runs the plays of a dialogue and tells where what happens is not what is written. */
@Command(
        name = "play",
        description = "Runs the plays of a dialogue: written conversations that are also tests.",
        mixinStandardHelpOptions = true)
final class Play implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIALOGUE",
            defaultValue = "next-steps",
            description = "The dialogue (default: ${DEFAULT-VALUE}).")
    private String dialogue = "next-steps";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--update",
            description = "Writes what happened into the plays; read the difference before you keep it.")
    private boolean update;

    @Option(names = "--json", description = "Prints the outcome as JSON.")
    private boolean json;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** The outcome of all plays. */
    record Report(int plays, int held, int updated, List<Finding> findings, Coverage coverage) {}

    /** What the plays touch of the dialogue, and what they leave out. */
    record Coverage(Share questions, Share choices, Share cards, Share rules) {}

    /** How many of a kind took part, and which did not. */
    record Share(int touched, int of, List<String> untouched) {}

    @Override
    public Integer call() {
        RulesFolder folder = rules.folder();
        List<Finding> findings = new ArrayList<>();
        Dialogue loaded = Contents.dialogue(folder, dialogue, LocalDate.now(ZoneId.systemDefault()), findings);
        var clinics = Contents.clinics(folder, findings);
        if (loaded == null || findings.stream().anyMatch(Finding::isError)) {
            print(new Report(0, 0, 0, findings, coverage(loaded, Set.of())));
            return Handrail.FALLS_SHORT;
        }
        Map<String, String> plays = folder.plays(dialogue);
        Report report = play(new PlayRunner(loaded, clinics), loaded, plays, findings);
        print(report);
        return report.findings().stream().anyMatch(Finding::isError) ? Handrail.FALLS_SHORT : Handrail.HOLDS;
    }

    private Report play(PlayRunner runner, Dialogue loaded, Map<String, String> plays, List<Finding> findings) {
        Set<String> touched = new TreeSet<>();
        int held = 0;
        int updated = 0;
        for (Map.Entry<String, String> file : plays.entrySet()) {
            switch (PlayReader.read(file.getKey(), file.getValue())) {
                case Loaded.Refused<org.handrail.core.workbench.Play>(List<Problem> problems) ->
                    problems.forEach(problem -> findings.add(Finding.of(dialogue, problem)));
                case Loaded.Usable<org.handrail.core.workbench.Play>(var play, var warnings) -> {
                    PlayResult result = runner.run(play);
                    touched.addAll(result.touched());
                    boolean mayRewrite = update && result.stuck().isEmpty();
                    boolean rewritten = mayRewrite && rewrite(file.getKey(), file.getValue(), result);
                    updated += rewritten ? 1 : 0;
                    held += result.holds() || rewritten ? 1 : 0;
                    if (update) {
                        result.stuck().forEach(problem -> findings.add(Finding.of(dialogue, problem)));
                    }
                    if (!rewritten) {
                        result.problems().forEach(problem -> findings.add(Finding.of(dialogue, problem)));
                    }
                }
            }
        }
        return new Report(plays.size(), held, updated, findings, coverage(loaded, touched));
    }

    private boolean rewrite(String file, String was, PlayResult result) {
        if (result.text().isEmpty() || result.text().equals(was)) {
            return false;
        }
        try {
            Files.writeString(
                    rules.path().resolve("dialogues").resolve(dialogue).resolve(file), result.text());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("the play (%s) cannot be written".formatted(file), e);
        }
    }

    private static Coverage coverage(@Nullable Dialogue dialogue, Set<String> touched) {
        if (dialogue == null) {
            Share nothing = new Share(0, 0, List.of());
            return new Coverage(nothing, nothing, nothing, nothing);
        }
        return new Coverage(
                share("question/", dialogue.questions().keySet(), touched),
                share("choice/", choices(dialogue), touched),
                share("card/", dialogue.cards().keySet(), touched),
                share("row/", dialogue.rows().stream().map(row -> row.id()).toList(), touched));
    }

    private static List<String> choices(Dialogue dialogue) {
        return dialogue.questions().keySet().stream()
                .map(id -> Objects.requireNonNull(dialogue.facts().get(id)))
                .flatMap(fact -> fact.codes().stream().map(code -> fact.id() + "=" + code))
                .toList();
    }

    private static Share share(String kind, Iterable<String> ids, Set<String> touched) {
        List<String> untouched = new ArrayList<>();
        int all = 0;
        for (String id : ids) {
            all++;
            if (!touched.contains(kind + id)) {
                untouched.add(id);
            }
        }
        return new Share(all - untouched.size(), all, untouched);
    }

    private void print(Report report) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(new JsonMapper().writeValueAsString(report));
            return;
        }
        report.findings().forEach(finding -> out.println(finding.text()));
        out.printf("%d plays: %d hold, %d updated.%n", report.plays(), report.held(), report.updated());
        line(out, "questions", report.coverage().questions());
        line(out, "choices", report.coverage().choices());
        line(out, "cards", report.coverage().cards());
        line(out, "rules", report.coverage().rules());
    }

    private static void line(PrintWriter out, String what, Share share) {
        String rest = share.untouched().isEmpty() ? "" : "; not: " + String.join(", ", share.untouched());
        out.printf("  %s %d of %d%s%n", what, share.touched(), share.of(), rest);
    }
}

package org.handrail.web.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.handrail.core.clinic.ClinicLoader;
import org.handrail.core.dialogue.DialogueLoader;
import org.handrail.core.dialogue.Loaded;
import org.handrail.core.dialogue.Problem;
import org.handrail.web.rules.RulesFolder;
import org.handrail.web.rules.RulesRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Loads dialogues and clinics and shows their problems: where, what, and how to mend it. */
@Command(name = "check", description = "Shows what is wrong with the dialogues and clinics, and how to mend it.", mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
    private static final int HOLDS = 0;
    private static final int FALLS_SHORT = 1;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIALOGUE", description = "One dialogue; without it all are checked.")
    private @Nullable String dialogue;

    @Option(names = "--rules", paramLabel = "DIR", description = "The folder of dialogues/ and clinics/ (default: ${DEFAULT-VALUE}).")
    private Path rules = Path.of("rules");

    @Option(names = "--json", description = "Prints the problems as JSON.")
    private boolean json;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** A problem and the thing it was found in. */
    record Finding(String in, String file, int line, int column, String severity, String code, String what, String fix) {
        static Finding of(String in, Problem problem) {
            return new Finding(
                    in, problem.place().file(), problem.place().line(), problem.place().column(),
                    problem.severity().name(), problem.code(), problem.what(), problem.fix());
        }
    }

    @Override
    public Integer call() {
        RulesFolder folder = new RulesFolder(rules);
        List<String> dialogues = dialogue == null ? folder.dialogues() : List.of(dialogue);
        List<Finding> findings = new ArrayList<>();
        dialogues.forEach(id -> findings.addAll(dialogue(folder, id)));
        folder.clinics().forEach((file, text) -> ClinicLoader.load(file, text).problems()
                .forEach(problem -> findings.add(Finding.of(file, problem))));
        if (dialogues.isEmpty()) {
            findings.add(nothingThere());
        }
        print(dialogues.size(), folder.clinics().size(), findings);
        return findings.stream().anyMatch(Check::isError) ? FALLS_SHORT : HOLDS;
    }

    private static List<Finding> dialogue(RulesFolder folder, String id) {
        try {
            Loaded<?> loaded = DialogueLoader.load(folder.dialogue(id));
            return loaded.problems().stream().map(problem -> Finding.of("dialogues/" + id, problem)).toList();
        } catch (RulesRefused e) {
            return e.problems().stream().map(problem -> Finding.of("dialogues/" + id, problem)).toList();
        }
    }

    private Finding nothingThere() {
        return new Finding("rules", rules.toString(), 0, 0, Problem.Severity.ERROR.name(), "no-dialogue",
                "There is no dialogue in this folder.", "Name the folder with --rules; it holds dialogues/ and clinics/.");
    }

    private static boolean isError(Finding finding) {
        return finding.severity().equals(Problem.Severity.ERROR.name());
    }

    private void print(int dialogues, int clinics, List<Finding> findings) {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(new JsonMapper().writeValueAsString(findings));
            return;
        }
        for (Finding finding : findings) {
            String place = finding.line() == 0 ? finding.file() : "%s:%d:%d".formatted(finding.file(), finding.line(), finding.column());
            out.printf("%s %s: %s [%s]%n    %s%n", finding.in(), place, finding.what(), finding.code(), finding.fix());
        }
        long errors = findings.stream().filter(Check::isError).count();
        out.printf("%d dialogues and %d clinics checked: %d errors, %d warnings.%n",
                dialogues, clinics, errors, findings.size() - errors);
    }
}

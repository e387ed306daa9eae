package org.handrail.web.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Freshness;
import org.handrail.core.problem.Problem;
import org.handrail.core.wording.WordingTable;
import org.handrail.web.rules.RulesFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads dialogues and clinics and shows how their words read, what meets each statement of the source document, and their
 * problems: where, what, and how to mend it.
 */
@Command(
        name = "check",
        description = "Shows what is wrong with the dialogues and clinics, and how to mend it.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIALOGUE",
            description = "One dialogue; without it all are checked.")
    private @Nullable String dialogue;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day on which days of review, and of waivers, are looked at (default: today).")
    private LocalDate on = LocalDate.now(ZoneId.systemDefault());

    @Option(
            names = "--json",
            description = "Prints the problems, what was waived, the readability tables and the coverage as JSON.")
    private boolean json;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** What was looked at and found. */
    record Report(
            int dialogues,
            int clinics,
            long errors,
            long warnings,
            List<Finding> findings,
            List<WordingTable> wording,
            List<WaivedText> waived,
            List<CoverageTable> coverage) {}

    @Override
    public Integer call() {
        RulesFolder folder = rules.folder();
        List<String> dialogues = dialogue == null ? folder.dialogues() : List.of(dialogue);
        List<Finding> findings = new ArrayList<>();
        List<Dialogue> loaded = new ArrayList<>();
        List<Contents.Wording> wording = new ArrayList<>();
        dialogues.forEach(id -> dialogue(folder, id, loaded, findings, wording));
        Map<String, Clinic> clinics = Contents.clinics(folder, findings);
        Contents.clinicWords(folder, loaded, findings);
        if (loaded.size() == dialogues.size()) {
            clinics.values().forEach(clinic -> Contents.fitting(clinic, loaded, findings));
        }
        if (dialogues.isEmpty()) {
            findings.add(nothingThere());
        }
        long errors = findings.stream().filter(Finding::isError).count();
        print(new Report(
                dialogues.size(),
                folder.clinics().size(),
                errors,
                findings.size() - errors,
                findings,
                wording.stream().flatMap(of -> of.report().tables().stream()).toList(),
                wording.stream().flatMap(Check::waived).toList(),
                loaded.stream().map(CoverageTable::of).toList()));
        return errors > 0 ? Handrail.FALLS_SHORT : Handrail.HOLDS;
    }

    private static Stream<WaivedText> waived(Contents.Wording wording) {
        return wording.report().waived().stream().map(text -> WaivedText.of(wording.in(), text));
    }

    private void dialogue(
            RulesFolder folder, String id, List<Dialogue> all, List<Finding> findings, List<Contents.Wording> wording) {
        Dialogue loaded = Contents.dialogue(folder, id, on, findings, wording);
        if (loaded != null) {
            all.add(loaded);
            Contents.add("dialogues/" + id, Freshness.of(loaded, on), findings);
        }
    }

    private Finding nothingThere() {
        return new Finding(
                "rules",
                rules.path().toString(),
                0,
                0,
                Problem.Severity.ERROR.name(),
                "no-dialogue",
                "There is no dialogue in this folder.",
                "Name the folder with --rules; it holds dialogues/ and clinics/.");
    }

    private void print(Report report) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(new JsonMapper().writeValueAsString(report));
            return;
        }
        report.wording().stream().map(WordingLines::of).flatMap(List::stream).forEach(out::println);
        report.coverage().stream()
                .map(CoverageTable::lines)
                .flatMap(List::stream)
                .forEach(out::println);
        report.waived().forEach(text -> out.println(text.text()));
        report.findings().forEach(finding -> out.println(finding.text()));
        out.printf(
                "%d dialogues and %d clinics checked: %d errors, %d warnings, %d waived.%n",
                report.dialogues(),
                report.clinics(),
                report.errors(),
                report.warnings(),
                report.waived().size());
    }
}

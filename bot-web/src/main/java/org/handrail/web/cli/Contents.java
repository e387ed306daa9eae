package org.handrail.web.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.clinic.ClinicLoader;
import org.handrail.core.dialogue.Bands;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.DialogueLoader;
import org.handrail.core.problem.Loaded;
import org.handrail.core.problem.Problem;
import org.handrail.core.wording.ClinicWording;
import org.handrail.core.wording.WordingCheck;
import org.handrail.core.wording.WordingReport;
import org.handrail.web.rules.RulesFolder;
import org.handrail.web.rules.RulesRefused;
import org.jspecify.annotations.Nullable;

/** Loads what lies in the rules folder; what is wrong with it goes to the findings. */
final class Contents {
    private Contents() {}

    /** How the words of a dialogue are written, and in what. */
    record Wording(String in, WordingReport report) {}

    /** The dialogue, or null when it cannot be used. */
    static @Nullable Dialogue dialogue(RulesFolder folder, String id, LocalDate on, List<Finding> findings) {
        return dialogue(folder, id, on, findings, new ArrayList<>());
    }

    /** The same; how its words are written goes to {@code wording}. */
    static @Nullable Dialogue dialogue(
            RulesFolder folder, String id, LocalDate on, List<Finding> findings, List<Wording> wording) {
        String in = "dialogues/" + id;
        try {
            Dialogue dialogue = value(in, DialogueLoader.load(folder.dialogue(id)), findings);
            if (dialogue != null) {
                WordingReport report =
                        WordingCheck.run(dialogue, dialogue.medicines().allNames(), on);
                add(in, report.problems(), findings);
                wording.add(new Wording(in, report));
            }
            return dialogue;
        } catch (RulesRefused e) {
            add(in, e.problems(), findings);
            return null;
        }
    }

    /** The clinics that can be used, by id. */
    static Map<String, Clinic> clinics(RulesFolder folder, List<Finding> findings) {
        Map<String, Clinic> clinics = new TreeMap<>();
        folder.clinics().forEach((file, text) -> {
            Clinic clinic = value("rules", ClinicLoader.load(file, text), findings);
            if (clinic != null) {
                clinics.put(clinic.id(), clinic);
            }
        });
        return clinics;
    }

    /** How the clinics' own texts are written; no name of a medicine of these dialogues stands in them. */
    static void clinicWords(RulesFolder folder, List<Dialogue> dialogues, List<Finding> findings) {
        Set<String> medicines = new TreeSet<>();
        dialogues.forEach(dialogue -> medicines.addAll(dialogue.medicines().allNames()));
        folder.clinics()
                .forEach((file, text) ->
                        add("rules", ClinicWording.problems(ClinicLoader.texts(file, text), medicines), findings));
    }

    /** Whether what the clinic says about the dialogues fits them. */
    static void fitting(Clinic clinic, List<Dialogue> dialogues, List<Finding> findings) {
        if (!dialogues.isEmpty()) {
            add("rules", Bands.problems(clinic, dialogues), findings);
        }
    }

    private static <T> @Nullable T value(String in, Loaded<T> loaded, List<Finding> findings) {
        add(in, loaded.problems(), findings);
        return switch (loaded) {
            case Loaded.Usable<T>(T value, var warnings) -> value;
            case Loaded.Refused<T> refused -> null;
        };
    }

    static void add(String in, List<Problem> problems, List<Finding> findings) {
        problems.forEach(problem -> findings.add(Finding.of(in, problem)));
    }
}

package org.handrail.web.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.clinic.ClinicLoader;
import org.handrail.core.dialogue.Bands;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.problem.Loaded;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The clinics this server speaks for. */
public final class Clinics {
    private final Map<String, Clinic> byId;

    private Clinics(Map<String, Clinic> byId) {
        this.byId = byId;
    }

    /**
     * The clinics of these files.
     *
     * @throws RulesRefused when there is none or one of them cannot be used
     */
    public static Clinics of(Map<String, String> files) {
        Map<String, Clinic> byId = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        files.forEach((file, text) -> {
            switch (ClinicLoader.load(file, text)) {
                case Loaded.Usable<Clinic> usable -> byId.put(usable.value().id(), usable.value());
                case Loaded.Refused<Clinic> refused -> problems.addAll(refused.problems());
            }
        });
        if (files.isEmpty()) {
            problems.add(Problem.error(
                    Place.of("clinics"),
                    "no-clinic",
                    "There is no clinic.",
                    "Write clinics/<id>.yaml; docs/writing-dialogues.md shows one."));
        }
        if (!problems.isEmpty()) {
            throw new RulesRefused(problems);
        }
        return new Clinics(byId);
    }

    /**
     * These clinics, once it is sure that what they say about a dialogue fits it.
     *
     * @throws RulesRefused when it does not
     */
    Clinics fitting(Dialogue dialogue) {
        List<Problem> problems = byId.values().stream()
                .flatMap(clinic -> Bands.problems(clinic, List.of(dialogue)).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new RulesRefused(problems);
        }
        return this;
    }

    /** The clinic, or null. */
    public @Nullable Clinic clinic(String id) {
        return byId.get(id);
    }

    public Collection<Clinic> all() {
        return byId.values();
    }
}

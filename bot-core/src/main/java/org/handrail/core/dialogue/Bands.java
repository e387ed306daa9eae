package org.handrail.core.dialogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.clinic.Threshold;
import org.handrail.core.fact.Fact;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.fact.Origin;
import org.handrail.core.problem.Problem;
import org.handrail.core.yaml.Nearest;

/**
 * Where the bands of a dialogue begin at one clinic: where the dialogue says, or earlier where the clinic does. A clinic never lets a
 * band begin later, because bands open help.
 */
public final class Bands {
    /** A band belongs to no turn, it follows from the others. */
    private static final long NO_TURN = 0;

    private final List<FactSpec> specs;

    private Bands(List<FactSpec> specs) {
        this.specs = specs;
    }

    /** The bands at this clinic. Thresholds that do not fit this dialogue, perhaps an earlier version, do not count. */
    public static Bands of(Dialogue dialogue, Clinic clinic) {
        List<FactSpec> specs = new ArrayList<>();
        for (FactSpec spec : dialogue.facts().values()) {
            FactSpec.Band band = spec.band();
            if (band != null) {
                FactSpec own = FactSpec.banded(spec.id(), new FactSpec.Band(band.of(), at(dialogue, band, clinic)));
                specs.add(own);
            }
        }
        return new Bands(specs);
    }

    private static Map<String, Integer> at(Dialogue dialogue, FactSpec.Band band, Clinic clinic) {
        Map<String, Integer> from = new LinkedHashMap<>(band.from());
        for (Threshold threshold : clinic.thresholds()) {
            Integer usual = band.from().get(threshold.code());
            FactSpec number = dialogue.facts().get(band.of());
            if (threshold.fact().equals(band.of())
                    && usual != null
                    && number != null
                    && threshold.from() <= usual
                    && threshold.from() >= number.min()) {
                from.put(threshold.code(), threshold.from());
            }
        }
        return ascends(from.values()) ? from : band.from();
    }

    /** These answers and the bands that follow from them. */
    public Facts with(Facts answers) {
        Facts all = answers;
        for (FactSpec spec : specs) {
            FactSpec.Band band = spec.band();
            if (band != null && answers.value(band.of()) instanceof FactValue.Whole(int number)) {
                String code = code(band, number);
                if (!code.isEmpty()) {
                    all = all.with(new Fact(spec.id(), FactValue.Codes.of(code), Origin.DERIVED, NO_TURN));
                }
            }
        }
        return all;
    }

    private static String code(FactSpec.Band band, int number) {
        String reached = "";
        for (Map.Entry<String, Integer> from : band.from().entrySet()) {
            reached = number >= from.getValue() ? from.getKey() : reached;
        }
        return reached;
    }

    /** Whether each number is above the one before. */
    public static boolean ascends(Collection<Integer> numbers) {
        Integer before = null;
        for (Integer number : numbers) {
            if (before != null && number <= before) {
                return false;
            }
            before = number;
        }
        return true;
    }

    /** What is wrong with the clinic's thresholds, seen from these dialogues: each must fit every one that has bands of its fact. */
    public static List<Problem> problems(Clinic clinic, Collection<Dialogue> dialogues) {
        List<Problem> problems = new ArrayList<>();
        for (Threshold threshold : clinic.thresholds()) {
            List<FactSpec.Band> bands = new ArrayList<>();
            for (Dialogue dialogue : dialogues) {
                dialogue.facts().values().forEach(spec -> {
                    FactSpec.Band band = spec.band();
                    if (band != null && band.of().equals(threshold.fact())) {
                        bands.add(band);
                    }
                });
            }
            if (bands.isEmpty()) {
                problems.add(unknownFact(threshold, dialogues));
            }
            bands.stream()
                    .flatMap(band -> problems(threshold, band, clinic).stream())
                    .forEach(problems::add);
        }
        return problems.stream().distinct().toList();
    }

    private static Problem unknownFact(Threshold threshold, Collection<Dialogue> dialogues) {
        List<String> known = dialogues.stream()
                .flatMap(dialogue -> dialogue.facts().values().stream())
                .flatMap(spec -> Optional.ofNullable(spec.band()).stream())
                .map(FactSpec.Band::of)
                .distinct()
                .toList();
        return Problem.error(
                threshold.place(),
                "threshold-fact",
                "No dialogue has bands of \"%s\"".formatted(threshold.fact()),
                Nearest.fix(threshold.fact(), known, "Remove it."));
    }

    private static List<Problem> problems(Threshold threshold, FactSpec.Band band, Clinic clinic) {
        Integer usual = band.from().get(threshold.code());
        if (usual == null) {
            return List.of(Problem.error(
                    threshold.place(),
                    "threshold-band",
                    "\"%s\" has no band %s".formatted(threshold.fact(), threshold.code()),
                    Nearest.fix(threshold.code(), band.from().keySet(), "Remove it.")));
        }
        if (threshold.from() > usual || threshold.from() < 0) {
            return List.of(Problem.error(
                    threshold.place(),
                    "threshold-later",
                    "The band %s of \"%s\" begins at %d here, and at %d in the dialogue"
                            .formatted(threshold.code(), threshold.fact(), threshold.from(), usual),
                    "A band opens help, so a clinic may let it begin earlier, never later: write a number from 0 to %d."
                            .formatted(usual)));
        }
        Map<String, Integer> from = new LinkedHashMap<>(band.from());
        clinic.thresholds().stream()
                .filter(other -> other.fact().equals(threshold.fact()) && from.containsKey(other.code()))
                .forEach(other -> from.put(other.code(), other.from()));
        return ascends(from.values())
                ? List.of()
                : List.of(Problem.error(
                        threshold.place(),
                        "threshold-order",
                        "The bands of \"%s\" do not begin one after the other: %s".formatted(threshold.fact(), from),
                        "Let each band begin at a higher number than the one before."));
    }
}

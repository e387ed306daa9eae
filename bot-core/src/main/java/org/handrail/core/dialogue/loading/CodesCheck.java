package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.Reserved;
import org.handrail.core.yaml.Nearest;
import org.handrail.core.yaml.Spelling;

/** Every code that is used is a code of its fact. */
final class CodesCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        for (CodeUse use : draft.codeUses) {
            FactSpec spec = draft.facts.get(use.fact());
            if (spec != null && !allowed(spec, use).contains(use.code())) {
                report.error(
                        use.place(),
                        use.problem(),
                        "The fact \"%s\" has no code \"%s\"".formatted(spec.id(), use.code()),
                        fix(spec, use));
            }
        }
    }

    private static List<String> allowed(FactSpec spec, CodeUse use) {
        List<String> allowed = new ArrayList<>(spec.codes());
        if (use.reserved() && spec.kind().isAsked()) {
            allowed.addAll(Reserved.CODES);
        }
        return allowed;
    }

    /** A word in small letters may be meant as {@code known} or one of its siblings. */
    private static List<String> candidates(FactSpec spec, CodeUse use) {
        List<String> candidates = allowed(spec, use);
        if (!Spelling.CODE.matcher(use.code()).matches()) {
            candidates.addAll(WhenReader.STATES.keySet().stream().sorted().toList());
        }
        return candidates;
    }

    private static String fix(FactSpec spec, CodeUse use) {
        return switch (spec.kind()) {
            case ONE, MANY, DERIVED, BAND ->
                Nearest.fix(use.code(), candidates(spec, use), "Declare it in facts.yaml first.");
            case NUMBER ->
                "It is a number, from %d to %d: ask with `{ at_least: … }` or `{ at_most: … }`."
                        .formatted(spec.min(), spec.max());
            case TEXT -> "It is the person's own words: ask with known, unknown, answered or unanswered.";
        };
    }
}

package org.handrail.core.dialogue.loading;

import java.util.HashSet;
import java.util.Set;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.problem.Place;
import org.jspecify.annotations.Nullable;

/** Derived facts are set by rows and never asked; all others are asked and never set by rows. */
final class DerivedCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        Set<String> derived = new HashSet<>();
        for (DraftRow row : draft.rows) {
            row.derives().forEach((fact, place) -> {
                derived.add(fact);
                refuseAsked(draft.facts.get(fact), place, report);
            });
        }
        draft.facts.values().forEach(spec -> check(spec, derived, draft, report));
    }

    private static void refuseAsked(@Nullable FactSpec spec, Place place, Report report) {
        if (spec != null && spec.kind() != FactKind.DERIVED) {
            report.error(
                    place,
                    "derive-asked",
                    spec.kind().isAsked()
                            ? "A row derives \"%s\", which is asked".formatted(spec.id())
                            : "A row derives \"%s\", which is a band of a number".formatted(spec.id()),
                    "Declare a fact of kind derived for it, or remove this line.");
        }
    }

    private static void check(FactSpec spec, Set<String> derived, Draft draft, Report report) {
        Names questions = draft.names(Space.QUESTION);
        Place question = questions.place(spec.id());
        Place declared = draft.names(Space.FACT).placeOf(spec.id());
        boolean isDerived = !spec.kind().isAsked();
        if (isDerived && question != null) {
            report.error(
                    question,
                    "derived-asked",
                    "The fact \"%s\" is derived, so it has no question".formatted(spec.id()),
                    "Remove the question, or give the fact another kind in facts.yaml.");
        }
        if (spec.kind() == FactKind.DERIVED
                && !derived.contains(spec.id())
                && draft.names(Space.ROW).isReadable()) {
            report.warning(
                    declared,
                    "never-derived",
                    "No row derives \"%s\"".formatted(spec.id()),
                    "Write a row with `derive: { %s: … }`, or remove the fact.".formatted(spec.id()));
        }
        if (!isDerived && question == null && questions.isReadable()) {
            report.warning(
                    declared,
                    "never-asked",
                    "No question asks for \"%s\"".formatted(spec.id()),
                    "Add it to questions.yaml, or remove the fact.");
        }
    }
}

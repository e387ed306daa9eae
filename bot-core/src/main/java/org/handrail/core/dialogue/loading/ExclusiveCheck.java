package org.handrail.core.dialogue.loading;

import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;

/** Only where several codes can be chosen does it make sense that one excludes the others. */
final class ExclusiveCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        draft.exclusives.forEach((question, place) -> {
            FactSpec spec = draft.facts.get(question);
            if (spec != null && spec.kind() != FactKind.MANY) {
                report.error(
                        place,
                        "exclusive-kind",
                        "\"%s\" takes no several codes, so none can be exclusive".formatted(question),
                        "Remove `exclusive`, or make the fact `kind: many`.");
            }
        });
    }
}

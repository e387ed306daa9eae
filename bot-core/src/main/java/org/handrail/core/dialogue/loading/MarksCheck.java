package org.handrail.core.dialogue.loading;

import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.yaml.Nearest;
import org.handrail.core.yaml.Tree;

/** Rows mark choices that a question has. */
final class MarksCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        for (DraftMark mark : draft.marks) {
            FactSpec spec = draft.facts.get(mark.question());
            if (spec == null || !draft.names(Space.QUESTION).has(mark.question())) {
                continue;
            }
            if (spec.kind() != FactKind.ONE && spec.kind() != FactKind.MANY) {
                report.error(
                        mark.place(),
                        "mark-without-choices",
                        "%s marks choices of \"%s\", which has none".formatted(mark.by(), spec.id()),
                        "Mark choices of a question with codes, or remove it.");
            } else {
                mark.codes().forEach(code -> code(mark, spec, code, report));
            }
        }
    }

    private static void code(DraftMark mark, FactSpec spec, Tree.Scalar code, Report report) {
        if (!spec.codes().contains(code.text())) {
            report.error(
                    code.place(),
                    "unknown-code",
                    "%s marks \"%s\", which is no choice of \"%s\"".formatted(mark.by(), code.text(), spec.id()),
                    Nearest.fix(code.text(), spec.codes(), "Declare it in facts.yaml first."));
        }
    }
}

package org.handrail.core.dialogue.loading;

import org.handrail.core.yaml.Nearest;

/** Every name that is used is declared. */
final class UnknownNamesCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        for (NameUse use : draft.nameUses) {
            Names names = draft.names(use.space());
            if (names.isReadable() && !names.has(use.id())) {
                String noun = use.space().noun();
                report.error(
                        use.place(),
                        use.code(),
                        "%s names the %s \"%s\", which is not declared in %s"
                                .formatted(use.by(), noun, use.id(), use.space().file()),
                        Nearest.fix(
                                use.id(),
                                names.ids(),
                                "Declare it in %s first.".formatted(use.space().file())));
            }
        }
    }
}

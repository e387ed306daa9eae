package org.handrail.core.dialogue.loading;

import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.dialogue.GuidePlan.SectionKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.problem.Place;

/** Sections of the guide print only what they can: items in sections of items, and facts that have words. */
final class GuideCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        draft.printed.forEach(printed -> fact(printed, draft, report));
        for (GuidePlan.Section section : draft.sections) {
            if (section.kind() != SectionKind.ITEMS) {
                draft.items.stream()
                        .filter(item -> item.section().equals(section.id()))
                        .forEach(item -> misplaced(item, section, draft, report));
            }
        }
    }

    private static void fact(PrintedFact printed, Draft draft, Report report) {
        FactSpec spec = draft.facts.get(printed.fact());
        if (spec == null) {
            return;
        }
        if (printed.only() != null && spec.kind() != printed.only()) {
            report.error(
                    printed.place(),
                    "guide-fact",
                    "%s holds items, so it can print only text facts first, and \"%s\" is none"
                            .formatted(printed.by(), spec.id()),
                    "Move it to a section of kind answers.");
        } else if (!spec.kind().isAsked()) {
            report.error(
                    printed.place(),
                    "guide-fact",
                    "%s prints \"%s\", which is derived and so has no words".formatted(printed.by(), spec.id()),
                    "Print the answers it comes from instead.");
        }
    }

    private static void misplaced(GuidePlan.Item item, GuidePlan.Section section, Draft draft, Report report) {
        Place place = draft.itemSections.get(item.id());
        if (place != null) {
            report.error(
                    place,
                    "section-kind",
                    "The guide item \"%s\" stands in \"%s\", which holds no items".formatted(item.id(), section.id()),
                    "Choose a section of kind items.");
        }
    }
}

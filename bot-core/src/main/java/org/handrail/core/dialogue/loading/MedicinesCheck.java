package org.handrail.core.dialogue.loading;

import java.util.HashMap;
import java.util.Map;
import org.handrail.core.dialogue.Medicine;
import org.handrail.core.dialogue.Medicines;

/** One name means one medicine, and a phrase for a choice is no name of a medicine: those stand in the table only. */
final class MedicinesCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        Map<String, Medicine> byKey = new HashMap<>();
        for (Medicine medicine : draft.medicines) {
            for (String name : medicine.names()) {
                once(name, medicine, byKey, report);
            }
        }
        for (DraftPhrases phrases : draft.phrases.values()) {
            for (DraftPhrases.ChoicePhrase phrase : phrases.choices) {
                boolean treatment = draft.classesOf.contains(phrase.question());
                if (treatment && byKey.containsKey(Medicines.key(phrase.phrase()))) {
                    report.warning(
                            phrase.place(),
                            "medicine-as-phrase",
                            "\"%s\" stands in medicines.yaml already".formatted(phrase.phrase()),
                            "Remove it here; names in the table are known when they are typed.");
                }
            }
        }
    }

    private static void once(String name, Medicine medicine, Map<String, Medicine> byKey, Report report) {
        Medicine before = byKey.putIfAbsent(Medicines.key(name), medicine);
        if (before == null) {
            return;
        }
        boolean same = before.id().equals(medicine.id());
        report.error(
                medicine.place(),
                "medicine-twice",
                same
                        ? "The medicine \"%s\" has the name \"%s\" twice".formatted(medicine.id(), name)
                        : "The medicines \"%s\" and \"%s\" are both called \"%s\""
                                .formatted(before.id(), medicine.id(), name),
                "Keep the name for one of them; capitals, accents, hyphens and spaces make no difference.");
    }
}

package org.handrail.core.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handrail.core.problem.Problem;

/** What staff must look up again: entries of the table of medicines whose day of review has passed or is near (clinical brief 2.5). */
public final class Freshness {
    private Freshness() {}

    /** Warnings as of this day, overdue entries first; nothing about them keeps the dialogue from being used. */
    public static List<Problem> of(Medicines medicines, LocalDate day) {
        List<Problem> problems = new ArrayList<>();
        for (Medicine medicine : medicines.overdue(day)) {
            problems.add(Problem.warning(
                    medicine.place(),
                    "medicine-overdue",
                    "The medicine \"%s\" was to be looked up by %s; the guide names only its class now"
                            .formatted(medicine.id(), medicine.reviewBy()),
                    "Look it up, then move `checked_on` and `review_by`."));
        }
        for (Medicine medicine : medicines.dueSoon(day)) {
            problems.add(Problem.warning(
                    medicine.place(),
                    "medicine-due",
                    "The medicine \"%s\" is to be looked up by %s; after that day the guide names only its class"
                            .formatted(medicine.id(), medicine.reviewBy()),
                    "Look it up, then move `checked_on` and `review_by`."));
        }
        return problems;
    }
}

package org.handrail.core.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;

/** What staff must look up again: medicines and cards about options whose day of review has passed or is near (clinical brief 2.5, D2). */
public final class Freshness {
    /** Days before the day of review from which staff are told. */
    public static final int DUE_DAYS = 30;

    private static final String MEDICINE_FIX = "Look it up, then move `checked_on` and `review_by`.";

    private static final String CARD_FIX =
            "Check its words and its sources, then move `review_by`; `reviewed_on` is for the day of a named reviewer.";

    private Freshness() {}

    /** Warnings as of this day, overdue entries first; nothing about them keeps the dialogue from being used. */
    public static List<Problem> of(Dialogue dialogue, LocalDate day) {
        List<Entry> entries = entries(dialogue);
        List<Problem> problems = new ArrayList<>();
        entries.stream().filter(entry -> day.isAfter(entry.reviewBy)).forEach(entry -> problems.add(entry.overdue()));
        entries.stream().filter(entry -> entry.isDue(day)).forEach(entry -> problems.add(entry.due()));
        return problems;
    }

    private static List<Entry> entries(Dialogue dialogue) {
        List<Entry> entries = new ArrayList<>();
        for (Medicine medicine : dialogue.medicines().all()) {
            String then = "the guide names only its class";
            entries.add(new Entry(
                    "medicine", medicine.id(), "looked up", medicine.reviewBy(), then, MEDICINE_FIX, medicine.place()));
        }
        for (Card card : dialogue.cards().values()) {
            Card.Option option = card.option();
            if (option != null) {
                String then = "whoever reads it is told that the day has passed";
                entries.add(new Entry(
                        "card", card.id(), "checked again", option.reviewBy(), then, CARD_FIX, option.place()));
            }
        }
        return entries;
    }

    /**
     * One thing with a day of review.
     *
     * @param done what is to be done by then
     * @param then what patients see once the day has passed
     */
    private record Entry(
            String noun, String id, String done, LocalDate reviewBy, String then, String fix, Place place) {
        /** Whether it is not overdue, but will be within {@link #DUE_DAYS} days. */
        boolean isDue(LocalDate day) {
            return !day.isAfter(reviewBy) && day.plusDays(DUE_DAYS).isAfter(reviewBy);
        }

        Problem overdue() {
            return Problem.warning(
                    place,
                    noun + "-overdue",
                    "The %s \"%s\" was to be %s by %s; %s now".formatted(noun, id, done, reviewBy, then),
                    fix);
        }

        Problem due() {
            return Problem.warning(
                    place,
                    noun + "-due",
                    "The %s \"%s\" is to be %s by %s; after that day %s".formatted(noun, id, done, reviewBy, then),
                    fix);
        }
    }
}

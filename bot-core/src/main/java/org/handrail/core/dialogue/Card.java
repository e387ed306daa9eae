package org.handrail.core.dialogue;

import java.time.LocalDate;
import java.util.List;
import org.handrail.core.clinic.LinkKind;
import org.handrail.core.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A short piece of information shown to the patient.
 *
 * @param links kinds of other websites shown below it, where the clinic has some
 * @param clinical shown with "not yet clinically reviewed" until the dialogue's review says otherwise
 * @param covers ids of statements of the source document
 * @param option what makes it a card about an option, or null for a plain card
 */
public record Card(
        String id,
        boolean clinical,
        List<String> sources,
        List<String> covers,
        List<LinkKind> links,
        @Nullable Option option) {
    public Card {
        sources = List.copyOf(sources);
        covers = List.copyOf(covers);
        links = List.copyOf(links);
    }

    /**
     * A card about one option. Its words are six parts, told with equal weight for and against (IPDAS qualifying criteria), and it
     * says from where and of when they are (IPDAS certification criteria).
     *
     * @param reviewedOn the day a named reviewer last checked it, or null
     * @param reviewBy the day by which it has to be checked again
     * @param place where that day stands
     */
    public record Option(@Nullable LocalDate reviewedOn, LocalDate reviewBy, Place place) {
        /** Its parts, in the order in which they are shown: the words {@code cards.<id>.option.<part>}. */
        public static final List<String> PARTS = List.of("what", "why", "why_not", "like", "ask", "unknown");

        /** Whether the day by which it has to be checked again has passed. */
        public boolean isOverdue(LocalDate day) {
            return day.isAfter(reviewBy);
        }
    }
}

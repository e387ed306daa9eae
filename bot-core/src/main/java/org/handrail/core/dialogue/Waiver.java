package org.handrail.core.dialogue;

import java.time.LocalDate;
import org.handrail.core.problem.Place;

/**
 * Leave for one text to be harder to read than the bound, because somebody put their name to a reason (clinical brief 4, P1). It holds
 * for all paragraphs of the text and for its words to a caregiver. What is never said has no waiver.
 *
 * @param text the key of the words: {@code cards.x.body}
 * @param language of the words
 * @param reason why it may stay as it is
 * @param by who said so
 * @param until the last day it holds
 * @param place where it stands
 */
public record Waiver(String text, String language, What what, String reason, String by, LocalDate until, Place place) {
    /** What may be waived. */
    public enum What {
        /** The score of the language's formula. */
        GRADE,
        /** The length of a sentence. */
        SENTENCE
    }

    public boolean isOver(LocalDate day) {
        return day.isAfter(until);
    }
}

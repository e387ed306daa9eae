package org.handrail.core.clinic;

import org.handrail.core.problem.Place;

/**
 * A text of a clinic's file that patients read, for whoever judges how it is written.
 *
 * @param what what it is, in an author's words: {@code the reader}
 * @param language the language it is read in; of a text for every language the clinic's first
 */
public record ClinicText(String what, Kind kind, String language, String text, Place place) {
    public enum Kind {
        /** The clinic's own words. */
        WORDS,
        /** What others are called: nobody here can call them something else. */
        NAME
    }
}

package org.handrail.core.clinic;

import org.handrail.core.problem.Place;

/**
 * From which number on a band begins at this clinic, instead of where the dialogue lets it begin.
 *
 * @param fact the number that is asked for
 * @param code the band
 * @param from the least number in it
 * @param place where it is written
 */
public record Threshold(String fact, String code, int from, Place place) {}

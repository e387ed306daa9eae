package org.handrail.core.clinic;

/**
 * The people who look for clinical trials.
 *
 * @param hours in words
 */
public record TrialOffice(String number, ByLanguage hours) {}

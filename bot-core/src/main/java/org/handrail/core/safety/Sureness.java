package org.handrail.core.safety;

/**
 * How sure what was learned must be, in percent of danger.
 *
 * @param interrupt from here on it raises a flag
 * @param ask from here on the person is asked
 * @param doubt below this it doubts what a pattern found: then the person is asked too, instead of interrupted
 */
public record Sureness(int interrupt, int ask, int doubt) {
    /** Nothing is sure enough, and nothing is doubted. */
    public static final Sureness NEVER = new Sureness(101, 101, 0);
}

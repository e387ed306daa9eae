package org.handrail.core.safety;

import java.util.Map;

/**
 * How sure what was learned must be, in percent of danger.
 *
 * @param interrupt from here on it raises a flag
 * @param ask from here on the person is asked
 * @param doubt below this it doubts what a pattern found: then the person is asked too, instead of interrupted
 * @param askOf flag → from where on it is asked about, where that is not {@code ask}: for what people say least directly
 */
public record Sureness(int interrupt, int ask, int doubt, Map<String, Integer> askOf) {
    /** Nothing is sure enough, and nothing is doubted. */
    public static final Sureness NEVER = new Sureness(101, 101, 0, Map.of());

    public Sureness {
        askOf = Map.copyOf(askOf);
    }

    int ask(String flag) {
        return askOf.getOrDefault(flag, ask);
    }
}

package org.handrail.core.safety;

import java.util.List;
import java.util.Set;

/**
 * Cues that silence a match within their clause: "no", "last year", "my uncle".
 *
 * @param side where the cue stands, seen from the match
 * @param reach how many words may stand between them
 * @param stopsAtComma whether a comma between them ends the cue's force
 * @param stoppedBy words that end it: in "my son says I am confused" the "I" does
 * @param except phrases that hold a cue's words and yet are none: "no relief"
 */
public record Blocker(
        String name, Side side, int reach, boolean stopsAtComma, Set<String> stoppedBy, List<String> cues, List<String> except) {
    public Blocker {
        stoppedBy = Set.copyOf(stoppedBy);
        cues = List.copyOf(cues);
        except = List.copyOf(except);
    }

    /** Where a cue stands. */
    public enum Side {
        BEFORE,
        AFTER,
        AROUND
    }
}

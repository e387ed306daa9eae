package org.handrail.core.safety;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words all flags share.
 *
 * @param concepts named lists of words and short phrases, used in patterns as {@code <name>}
 * @param blockers what silences a match
 * @param breaks words that begin a new clause: "but", "and now"
 * @param masks idioms whose words mean nothing here: "took my breath away"
 * @param fillers words a pattern may skip: "really", "the"
 * @param commonWords correct words that look like misspelled rule words
 */
public record Lexicon(
        Map<String, List<String>> concepts,
        List<Blocker> blockers,
        List<String> breaks,
        List<String> masks,
        List<String> fillers,
        Set<String> commonWords) {
    public static final Lexicon NONE = new Lexicon(Map.of(), List.of(), List.of(), List.of(), List.of(), Set.of());

    public Lexicon {
        concepts = Map.copyOf(concepts);
        blockers = List.copyOf(blockers);
        breaks = List.copyOf(breaks);
        masks = List.copyOf(masks);
        fillers = List.copyOf(fillers);
        commonWords = Set.copyOf(commonWords);
    }
}

package org.handrail.core.dialogue;

import java.util.List;
import org.handrail.core.problem.Place;

/**
 * One thing the source document says, and in which ways a dialogue has to meet it.
 *
 * @param id such as {@code 2A.1}; questions, cards, guide sections, guide items and rows name it in {@code covers}
 * @param about what it is about, in our own words
 * @param needs at least one, in their written order
 * @param place where it stands in coverage.yaml
 */
public record Statement(String id, String about, List<Need> needs, Place place) {
    public Statement {
        needs = List.copyOf(needs);
    }

    /** A way to meet a statement. */
    public enum Need {
        /** A question asks about it. */
        ASK,
        /** A card tells about it. */
        INFORM,
        /** Something of it stands on the guide. */
        GUIDE,
        /** It opens a way to a person: a danger is raised, or a card names when or where somebody can be reached. */
        NAVIGATOR
    }
}

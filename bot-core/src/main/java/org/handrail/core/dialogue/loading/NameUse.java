package org.handrail.core.dialogue.loading;

import org.handrail.core.problem.Place;

/**
 * A declared thing named somewhere.
 *
 * @param by what names it, in an author's words: {@code The row "ask-stage"}
 * @param code of the problem when it is not declared
 */
record NameUse(Space space, String id, Place place, String by, String code) {
    static NameUse of(Space space, String id, Place place, String by) {
        return new NameUse(space, id, place, by, space.unknownCode());
    }

    /** Words for something: what is not declared is a key that does not belong there. */
    static NameUse words(Space space, String id, Place place, String by) {
        return new NameUse(space, id, place, by, "unknown-key");
    }
}

package org.handrail.core.dialogue.loading;

import org.handrail.core.problem.Place;

/**
 * A code named somewhere.
 *
 * @param fact whose code it should be
 * @param reserved whether NOT_SURE, PREFER_NOT and SKIPPED fit here too
 * @param problem code of the problem when the fact has no such code
 */
record CodeUse(String fact, String code, Place place, boolean reserved, String problem) {
    static CodeUse of(String fact, String code, Place place) {
        return new CodeUse(fact, code, place, true, "unknown-code");
    }

    /** Where only the fact's own codes make sense. */
    static CodeUse own(String fact, String code, Place place) {
        return new CodeUse(fact, code, place, false, "unknown-code");
    }

    static CodeUse words(String fact, String code, Place place) {
        return new CodeUse(fact, code, place, false, "unknown-key");
    }
}

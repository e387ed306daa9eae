package org.handrail.core.dialogue.loading;

import java.util.List;

/** All checks, in the order they run; none depends on another. */
final class Checks {
    static final List<Check> ALL = List.of(new UnknownNamesCheck());

    private Checks() {}
}

package org.handrail.core.dialogue.loading;

/** Looks at all files together for one kind of mistake. */
@FunctionalInterface
interface Check {
    void run(Draft draft, Report report);
}

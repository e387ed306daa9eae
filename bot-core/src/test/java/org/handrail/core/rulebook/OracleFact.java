package org.handrail.core.rulebook;

/** What the oracle's DRL rules match on. Public, because Drools' generated code reads them. */
public sealed interface OracleFact {
    /** Something was answered; how many codes it holds (0 for a number or words). */
    record Answer(String fact, int codes) implements OracleFact {}

    /** One code that a fact holds. */
    record Held(String fact, String code) implements OracleFact {}

    /** A number that was answered. */
    record Count(String fact, int number) implements OracleFact {}

    /** A row would derive this. */
    record Derivation(String fact, String code, int row) implements OracleFact {}

    /** A row holds. */
    record Holds(int row) implements OracleFact {}
}

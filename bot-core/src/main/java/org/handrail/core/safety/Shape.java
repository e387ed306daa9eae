package org.handrail.core.safety;

import java.util.List;

/**
 * A pattern as read: what must be there together, and what else must be said anywhere in the text.
 *
 * @param core runs that stand near each other in one sentence; blockers are asked about each
 * @param contexts runs that may stand anywhere
 */
record Shape(List<Run> core, List<Run> contexts) {
    Shape {
        core = List.copyOf(core);
        contexts = List.copyOf(contexts);
    }

    /** Elements in this order. */
    record Run(List<Element> elements) {
        Run {
            elements = List.copyOf(elements);
        }
    }

    /**
     * One place in a run.
     *
     * @param gap how many other words may stand before it
     */
    record Element(List<Atom> atoms, boolean optional, int gap) {
        Element {
            atoms = List.copyOf(atoms);
        }
    }

    /** One alternative. */
    sealed interface Atom {}

    record Concept(String name, int column) implements Atom {}

    record Words(String phrase) implements Atom {}

    record Range(double low, double high) implements Atom {}

    /** A number that is a temperature of at least the clinic's fever threshold. */
    record Fever() implements Atom {}
}

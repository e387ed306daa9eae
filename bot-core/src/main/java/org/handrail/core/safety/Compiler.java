package org.handrail.core.safety;

import java.util.List;
import java.util.Map;

/** Turns patterns as written into matchers over the terms of a screen. */
final class Compiler {
    private final Terms terms;
    private final Map<String, List<String>> concepts;

    Compiler(Terms terms, Map<String, List<String>> concepts) {
        this.terms = terms;
        this.concepts = concepts;
    }

    List<Matcher> matchers(List<Flag.Pattern> patterns) {
        return patterns.stream().map(this::matcher).toList();
    }

    private Matcher matcher(Flag.Pattern pattern) {
        return switch (ShapeReader.read(pattern.written())) {
            case ShapeReader.Read(Shape shape) -> new Matcher(pattern, runs(shape.core()), runs(shape.contexts()));
            case ShapeReader.Mistake mistake ->
                throw new IllegalStateException("The pattern (%s) was not checked: %s".formatted(pattern.id(), mistake));
        };
    }

    private List<Run> runs(List<Shape.Run> runs) {
        return runs.stream().map(run -> new Run(run.elements().stream().map(this::part).toList())).toList();
    }

    private Run.Part part(Shape.Element element) {
        return new Run.Part(element.atoms().stream().map(this::term).toList(), element.optional(), element.gap());
    }

    private int term(Shape.Atom atom) {
        return switch (atom) {
            case Shape.Concept(String name, int column) -> concept(name, column);
            case Shape.Words(String phrase) -> terms.list(phrase, List.of(phrase));
            case Shape.Range(double low, double high) -> terms.range(low, high);
            case Shape.Fever() -> terms.fever();
        };
    }

    private int concept(String name, int column) {
        List<String> phrases = concepts.get(name);
        if (phrases == null) {
            throw new IllegalStateException("The concept (%s) at column (%d) is not declared".formatted(name, column));
        }
        return terms.list("<" + name + ">", phrases);
    }
}

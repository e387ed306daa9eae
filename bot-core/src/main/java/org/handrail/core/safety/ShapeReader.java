package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.List;

/** Reads the pattern language of docs/reference/flags.md. */
final class ShapeReader {
    static final int LONGEST_PATTERN = 600;
    static final int MOST_ELEMENTS = 12;
    static final int LONGEST_GAP = 8;
    private static final int PLAIN_GAP = 3;
    private static final double NO_END = 1e9;

    /** The pattern, or what is wrong with it and where. */
    sealed interface Reading {}

    record Read(Shape shape) implements Reading {}

    record Mistake(int column, String what, String fix) implements Reading {}

    private static final class Stop extends Exception {
        private final transient Mistake mistake;

        Stop(int at, String what, String fix) {
            super(what, null, false, false);
            mistake = new Mistake(at + 1, what, fix);
        }
    }

    private final String text;
    private int at;

    private ShapeReader(String text) {
        this.text = text;
    }

    static Reading read(String pattern) {
        try {
            return new Read(new ShapeReader(pattern).shape());
        } catch (Stop stop) {
            return stop.mistake;
        }
    }

    private Shape shape() throws Stop {
        if (text.length() > LONGEST_PATTERN) {
            throw new Stop(LONGEST_PATTERN, "The pattern is longer than %d characters".formatted(LONGEST_PATTERN), "Split it into several patterns.");
        }
        List<Shape.Run> core = new ArrayList<>(List.of(run()));
        List<Shape.Run> contexts = new ArrayList<>();
        while (at < text.length()) {
            at++;
            boolean anywhere = here() == '&';
            if (anywhere) {
                at++;
            } else if (!contexts.isEmpty()) {
                throw new Stop(at, "An & stands after an &&", "Write what belongs together first, then && and what may be anywhere.");
            }
            (anywhere ? contexts : core).add(run());
        }
        return new Shape(core, contexts);
    }

    private Shape.Run run() throws Stop {
        List<Shape.Element> elements = new ArrayList<>();
        int start = at;
        int gap = 0;
        for (skipSpaces(); at < text.length() && here() != '&'; skipSpaces()) {
            if (here() == '.') {
                gap = gap(elements.isEmpty());
                continue;
            }
            elements.add(element(gap));
            gap = 0;
        }
        if (elements.stream().allMatch(Shape.Element::optional)) {
            throw new Stop(start, "Nothing that must match stands here", "Write a word, a (group) or a <concept> without a ?.");
        }
        if (elements.getFirst().optional() || elements.size() > MOST_ELEMENTS || gap != 0) {
            throw new Stop(start, "A run begins with something that must match, ends with it, and has at most %d parts".formatted(MOST_ELEMENTS), "Reorder or shorten this part.");
        }
        return new Shape.Run(elements);
    }

    private int gap(boolean first) throws Stop {
        int start = at;
        if (first || !text.startsWith("..", at)) {
            throw new Stop(at, "A gap is written as two dots between two parts", "Write `pain ..3 chest`.");
        }
        at += 2;
        int gap = 0;
        int digits = at;
        while (Character.isDigit(here()) && gap < 100) {
            gap = gap * 10 + (here() - '0');
            at++;
        }
        if (gap > LONGEST_GAP) {
            throw new Stop(start, "A gap of %d words is too wide".formatted(gap), "A gap may have %d words; use & for things further apart.".formatted(LONGEST_GAP));
        }
        return digits == at ? PLAIN_GAP : gap;
    }

    private Shape.Element element(int gap) throws Stop {
        List<Shape.Atom> atoms = new ArrayList<>();
        atoms(atoms);
        while (here() == '|') {
            at++;
            atoms(atoms);
        }
        boolean optional = here() == '?';
        if (optional) {
            at++;
        }
        if (at < text.length() && !Character.isWhitespace(here()) && here() != '&') {
            throw new Stop(at, "\"%s\" cannot stand here".formatted(here()), "Put a space between the parts of a pattern.");
        }
        return new Shape.Element(atoms, optional, gap);
    }

    private void atoms(List<Shape.Atom> atoms) throws Stop {
        switch (here()) {
            case '(' -> group(atoms);
            case '<' -> {
                int column = at + 1;
                atoms.add(new Shape.Concept(until('>', "concept"), column));
            }
            case '{' -> {
                int start = at;
                atoms.add(range(until('}', "number"), start));
            }
            default -> atoms.add(word());
        }
    }

    private void group(List<Shape.Atom> atoms) throws Stop {
        int start = at;
        String inside = until(')', "group");
        int offset = start + 1;
        for (String part : inside.split("\\|", -1)) {
            atoms.add(alternative(part.strip(), offset));
            offset += part.length() + 1;
        }
    }

    private static Shape.Atom alternative(String phrase, int start) throws Stop {
        String inside = phrase.length() < 2 ? "" : phrase.substring(1, phrase.length() - 1);
        if (phrase.startsWith("<") && phrase.endsWith(">")) {
            return new Shape.Concept(inside, start + 1);
        }
        return phrase.startsWith("{") && phrase.endsWith("}") ? range(inside, start) : words(phrase, start);
    }

    private Shape.Atom word() throws Stop {
        int start = at;
        while (Character.isLetterOrDigit(here()) || "'\u2019*-/".indexOf(here()) >= 0) {
            at++;
        }
        return words(text.substring(start, at), start);
    }

    private static Shape.Words words(String phrase, int start) throws Stop {
        boolean plain = phrase.chars().allMatch(c -> Character.isLetterOrDigit(c) || " '\u2019*-/".indexOf(c) >= 0);
        if (!plain || Normal.rule(phrase).isEmpty()) {
            throw new Stop(start, phrase.isBlank() ? "A word is missing here" : "\"%s\" is no word or phrase".formatted(phrase), "Write words, <concept>, {8..10} or (one thing|another).");
        }
        return new Shape.Words(phrase);
    }

    private static Shape.Atom range(String inside, int start) throws Stop {
        if (inside.equals("fever")) {
            return new Shape.Fever();
        }
        int dots = inside.indexOf("..");
        try {
            double low = Double.parseDouble(dots < 0 ? inside : inside.substring(0, dots));
            String end = dots < 0 ? inside : inside.substring(dots + 2);
            return new Shape.Range(low, end.isEmpty() ? NO_END : Double.parseDouble(end));
        } catch (NumberFormatException e) {
            throw new Stop(start, "{%s} is no range of numbers".formatted(inside), "Write {8..10}, {300..} or {fever}.");
        }
    }

    private String until(char end, String kind) throws Stop {
        int close = text.indexOf(end, at);
        if (close < 0) {
            throw new Stop(at, "This %s is not closed".formatted(kind), "Add the missing %s.".formatted(end));
        }
        String inside = text.substring(at + 1, close);
        at = close + 1;
        return inside;
    }

    private void skipSpaces() {
        while (Character.isWhitespace(here()) && at < text.length()) {
            at++;
        }
    }

    private char here() {
        return at < text.length() ? text.charAt(at) : ' ';
    }
}

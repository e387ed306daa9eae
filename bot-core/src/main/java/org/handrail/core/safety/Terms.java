package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything a text is searched for, in one tree of words, so that a text is walked once however many rules there are. */
final class Terms {
    /** How many fillers may be skipped inside one phrase. */
    private static final int FILLERS_SKIPPED = 2;

    private static final int SHORTEST_STEM = 2;

    private static final class Node {
        private final Map<String, Node> exact = new HashMap<>();
        private final Map<String, Node> stems = new HashMap<>();
        private final List<Integer> terms = new ArrayList<>();
    }

    private record Numbers(int term, double low, double high) {}

    private final Node root = new Node();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Numbers> ranges = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();
    private int fever = -1;

    Terms(List<String> fillers) {
        fillers.forEach(filler -> this.fillers.addAll(Normal.rule(filler)));
        words.addAll(this.fillers);
    }

    int size() {
        return ids.size();
    }

    Set<String> words() {
        return words;
    }

    boolean isFiller(Token token) {
        return fillers.contains(token.word());
    }

    /** Whether this word is one of the rules' words, or begins like one that may have any ending. */
    boolean knows(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (int length = SHORTEST_STEM; length <= word.length(); length++) {
            if (stems.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** The number of a named list of phrases; the list is added the first time. */
    int list(String name, List<String> phrases) {
        Integer known = ids.get(name);
        if (known != null) {
            return known;
        }
        int id = ids.size();
        ids.put(name, id);
        phrases.forEach(phrase -> add(phrase, id));
        return id;
    }

    int range(double low, double high) {
        String name = "{" + low + ".." + high + "}";
        Integer known = ids.get(name);
        if (known != null) {
            return known;
        }
        int id = list(name, List.of());
        ranges.add(new Numbers(id, low, high));
        return id;
    }

    int fever() {
        fever = list("{fever}", List.of());
        return fever;
    }

    private void add(String phrase, int id) {
        Node node = root;
        for (String word : Normal.rule(phrase)) {
            boolean stem = word.endsWith("*");
            String letters = stem ? word.substring(0, word.length() - 1) : word;
            (stem ? stems : words).add(letters);
            node = (stem ? node.stems : node.exact).computeIfAbsent(letters, w -> new Node());
        }
        if (node != root && !node.terms.contains(id)) {
            node.terms.add(id);
        }
    }

    /** Finds every term in this text. */
    void find(List<Token> tokens, double feverFahrenheit, Found found) {
        for (int at = 0; at < tokens.size(); at++) {
            go(new Walk(tokens, at, found), at, root, 0);
            if (tokens.get(at).isNumber()) {
                numbers(tokens, at, feverFahrenheit, found);
            }
        }
    }

    private record Walk(List<Token> tokens, int start, Found found) {
        boolean isOver(int at) {
            return at >= tokens.size() || (at > start && tokens.get(at).before() == Gap.SENTENCE);
        }
    }

    /** Goes on from this node with the word at {@code at}; a filler there may be skipped, but not at the very beginning. */
    private void go(Walk walk, int at, Node node, int skipped) {
        walk.found.step();
        if (walk.isOver(at) || (node.exact.isEmpty() && node.stems.isEmpty())) {
            return;
        }
        Token token = walk.tokens.get(at);
        take(walk, at, node, token.word(), skipped);
        String repaired = token.repaired();
        if (repaired != null) {
            take(walk, at, node, repaired, skipped);
        }
        if (node != root && skipped < FILLERS_SKIPPED && isFiller(token)) {
            go(walk, at + 1, node, skipped + 1);
        }
    }

    private void take(Walk walk, int at, Node node, String word, int skipped) {
        arrive(walk, at + 1, node.exact.get(word), skipped);
        if (!node.stems.isEmpty()) {
            for (int length = SHORTEST_STEM; length <= word.length(); length++) {
                arrive(walk, at + 1, node.stems.get(word.substring(0, length)), skipped);
            }
        }
    }

    private void arrive(Walk walk, int at, @Nullable Node node, int skipped) {
        if (node != null) {
            node.terms.forEach(term -> walk.found.add(term, walk.start, at));
            go(walk, at, node, skipped);
        }
    }

    private void numbers(List<Token> tokens, int at, double feverFahrenheit, Found found) {
        double number = tokens.get(at).number();
        for (Numbers range : ranges) {
            if (number >= range.low && number <= range.high) {
                found.add(range.term, at, at + 1);
            }
        }
        if (fever >= 0 && Temperature.isFever(number, unit(tokens, at + 1), feverFahrenheit)) {
            found.add(fever, at, at + 1);
        }
    }

    /** The word after a number, or the one after "degrees". */
    private static @Nullable String unit(List<Token> tokens, int at) {
        for (int next = at; next < tokens.size() && next <= at + 1; next++) {
            String word = tokens.get(next).word();
            if (word.equals("c") || word.equals("f")) {
                return word;
            }
            if (!word.equals("degrees")) {
                return null;
            }
        }
        return null;
    }
}

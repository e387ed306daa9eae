package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in words, English and Spanish, as numbers: "a hundred and one point five", "treinta y ocho y medio". */
final class NumberWords {
    /** Left out: "once" (eleven), because it is an English word; "un", "una" and "a", because they are articles. */
    private static final Map<String, Integer> SMALL = small();

    private static final Map<String, Integer> TENS = tens();

    private final List<Token> in;
    private final List<Token> out = new ArrayList<>();
    private int at;

    private NumberWords(List<Token> in) {
        this.in = in;
    }

    static List<Token> read(List<Token> tokens) {
        NumberWords words = new NumberWords(tokens);
        while (words.at < tokens.size()) {
            words.step();
        }
        return words.out;
    }

    private void step() {
        int start = at;
        double number = in.get(at).isNumber() ? in.get(at++).number() : whole();
        if (at == start) {
            out.add(in.get(at++));
            return;
        }
        number += fraction(number);
        if (at == start + 1 && in.get(start).isNumber()) {
            out.add(in.get(start));
            return;
        }
        out.add(Token.number(number, in.get(start).from(), in.get(at - 1).to(), in.get(start).before()));
    }

    private double whole() {
        int start = at;
        Integer first = isOneOf(at, "hundred", "cien", "ciento") ? Integer.valueOf(1) : SMALL.get(word(at));
        if (first != null && first < 10 && !isOneOf(at, "hundred", "cien", "ciento") && isOneOf(at + 1, "hundred")) {
            at++;
        }
        if (first != null && isOneOf(at, "hundred", "cien", "ciento")) {
            at++;
            return first * 100 + rest();
        }
        at = start;
        return belowHundred();
    }

    /** What follows "hundred": "and one", "three", "ten". */
    private double rest() {
        int start = at;
        if (isOneOf(at, "and", "y")) {
            at++;
        }
        int before = at;
        double rest = belowHundred();
        if (at == before) {
            at = start;
        }
        return rest;
    }

    private double belowHundred() {
        Integer ten = TENS.get(word(at));
        if (ten == null) {
            Integer small = SMALL.get(word(at));
            at += small == null ? 0 : 1;
            return small == null ? 0 : small;
        }
        at++;
        int next = isOneOf(at, "y") ? at + 1 : at;
        Integer unit = SMALL.get(word(next));
        if (unit != null && unit > 0 && unit < 10) {
            at = next + 1;
            return ten + unit;
        }
        return ten;
    }

    private double fraction(double whole) {
        if (isOneOf(at, "and", "y") && (isOneOf(at + 1, "medio") || (isOneOf(at + 1, "a") && isOneOf(at + 2, "half")))) {
            at += isOneOf(at + 1, "medio") ? 2 : 3;
            return 0.5;
        }
        if (whole == Math.rint(whole) && isOneOf(at, "point", "punto", "coma")) {
            Integer digit = digit(at + 1);
            if (digit != null) {
                at += 2;
                return digit / 10.0;
            }
        }
        return 0;
    }

    private @Nullable Integer digit(int index) {
        if (index < in.size() && in.get(index).isNumber() && in.get(index).number() < 10) {
            return (int) in.get(index).number();
        }
        Integer small = SMALL.get(word(index));
        return small != null && small < 10 ? small : null;
    }

    private boolean isOneOf(int index, String... words) {
        return List.of(words).contains(word(index));
    }

    /** The word here; none when there is no more, or a comma or a full stop stands before it inside a number. */
    private String word(int index) {
        return index < in.size() ? in.get(index).word() : "";
    }

    private static Map<String, Integer> small() {
        Map<String, Integer> map = new HashMap<>();
        count(map, 0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        count(map, 0, "cero uno dos tres cuatro cinco seis siete ocho nueve diez - doce trece catorce quince dieciseis diecisiete dieciocho diecinueve");
        count(map, 21, "veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve");
        return Map.copyOf(map);
    }

    private static Map<String, Integer> tens() {
        Map<String, Integer> map = new HashMap<>();
        String[][] rows = {"twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1), "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ")};
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                map.put(row[i], 20 + 10 * i);
            }
        }
        return Map.copyOf(map);
    }

    private static void count(Map<String, Integer> map, int from, String words) {
        int number = from;
        for (String word : words.split(" ", -1)) {
            if (!word.equals("-")) {
                map.put(word, number);
            }
            number++;
        }
    }
}

package org.handrail.core.learned;

import java.util.Arrays;
import java.util.List;

/**
 * What a text is compared by: its words, its pairs and triples of words, and the short runs of letters in each word, so that a
 * misspelt word is still near to the right one. Each mark is a number below {@link #SPACE}; marks are in order, none twice, and
 * their weights make a vector of length 1 (0 for a text without a word). The same words always give the same marks.
 */
final class Marks {
    private static final int BITS = 18;
    /** Marks are below this. Different marks may share a number; with this much room few do. */
    static final int SPACE = 1 << BITS;

    /** Words looked at; what is longer is given in parts as well. */
    private static final int MOST_WORDS = 400;

    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 5;
    private static final float WORD = 1f;
    private static final float TRIPLE = 0.7f;
    private static final float RUN = 0.6f;
    private static final float HINT = 1f;

    private final int[] index;
    private final float[] weight;

    private Marks(int[] index, float[] weight) {
        this.index = index;
        this.weight = weight;
    }

    static Marks of(List<String> words) {
        return of(words, List.of());
    }

    /** With hints: what else is known about the text, such as a phrase that stands in it. Each counts like several words. */
    static Marks of(List<String> words, List<String> hints) {
        Collector collector = new Collector();
        hints.forEach(hint -> collector.add("h" + hint, HINT));
        List<String> read = words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
        String before = "<";
        String twoBefore = "";
        for (String word : read) {
            collector.add("w" + word, WORD);
            collector.add("b" + before + " " + word, WORD);
            if (!twoBefore.isEmpty()) {
                collector.add("t" + twoBefore + " " + before + " " + word, TRIPLE);
            }
            runs(word, collector);
            twoBefore = before;
            before = word;
        }
        collector.add("b" + before + " >", WORD);
        return read.isEmpty() && hints.isEmpty() ? new Marks(new int[0], new float[0]) : collector.marks();
    }

    private static void runs(String word, Collector collector) {
        String padded = "^" + word + "$";
        for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
            for (int i = 0; i + length <= padded.length(); i++) {
                collector.add("c" + padded.substring(i, i + length), RUN);
            }
        }
    }

    int size() {
        return index.length;
    }

    int mark(int i) {
        return index[i];
    }

    float weight(int i) {
        return weight[i];
    }

    /** Gathers marks as pairs of number and weight, packed so that sorting needs no objects. */
    private static final class Collector {
        private long[] pairs = new long[256];
        private int count;

        void add(String mark, float weight) {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, count * 2);
            }
            pairs[count++] = ((long) place(mark) << Integer.SIZE) | Float.floatToIntBits(weight);
        }

        private static int place(String mark) {
            int hash = mark.hashCode();
            hash = (hash ^ (hash >>> 15)) * 0x2c1b3c6d;
            return (hash ^ (hash >>> 12)) & (SPACE - 1);
        }

        Marks marks() {
            Arrays.sort(pairs, 0, count);
            int[] index = new int[count];
            float[] weight = new float[count];
            int size = 0;
            for (int i = 0; i < count; i++) {
                int place = (int) (pairs[i] >>> Integer.SIZE);
                float value = Float.intBitsToFloat((int) pairs[i]);
                if (size > 0 && index[size - 1] == place) {
                    weight[size - 1] += value;
                } else {
                    index[size] = place;
                    weight[size++] = value;
                }
            }
            return new Marks(Arrays.copyOf(index, size), unit(Arrays.copyOf(weight, size)));
        }

        private static float[] unit(float[] weight) {
            double sum = 0;
            for (float value : weight) {
                sum += value * value;
            }
            float scale = (float) (1 / Math.sqrt(sum));
            for (int i = 0; i < weight.length; i++) {
                weight[i] *= scale;
            }
            return weight;
        }
    }
}

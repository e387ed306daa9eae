package org.handrail.core.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which of the examples a text is nearest to. Rare marks count more than common ones (inverse document frequency). */
final class Nearest {
    /** So many of the nearest examples have a vote; each counts by the square of its nearness. */
    private static final int VOTERS = 15;
    /** When even the nearest is farther away than this, its vote counts for less in proportion. */
    private static final double NEAR = 0.2;
    /** A mark that more than this part of all examples have tells nothing. */
    private static final double TOO_COMMON = 0.25;

    /**
     * What the nearest say.
     *
     * @param shares label → its part of the votes; together 1, or 0 when nothing is near
     * @param nearest label → the nearest example of it, as written
     * @param trust 0 to 1: less than 1 when even the nearest is far away
     */
    record Vote(Map<String, Double> shares, Map<String, String> nearest, double trust) {
        double share(String label) {
            return shares.getOrDefault(label, 0.0);
        }
    }

    private final List<Example> examples;
    private final float[] rarity = new float[Marks.SPACE];
    private final int[][] holders = new int[Marks.SPACE][];
    private final float[][] shares = new float[Marks.SPACE][];

    Nearest(List<Example> examples, List<Marks> marks) {
        this.examples = examples;
        int[] counts = new int[Marks.SPACE];
        for (Marks each : marks) {
            for (int i = 0; i < each.size(); i++) {
                counts[each.mark(i)]++;
            }
        }
        for (int mark = 0; mark < counts.length; mark++) {
            boolean tells = counts[mark] > 0 && counts[mark] <= examples.size() * TOO_COMMON;
            rarity[mark] = tells ? (float) Math.log((double) examples.size() / counts[mark]) : 0;
            if (tells) {
                holders[mark] = new int[counts[mark]];
                shares[mark] = new float[counts[mark]];
            }
        }
        fill(marks);
    }

    private void fill(List<Marks> marks) {
        int[] next = new int[Marks.SPACE];
        for (int example = 0; example < marks.size(); example++) {
            Marks each = marks.get(example);
            float length = length(each);
            for (int i = 0; i < each.size(); i++) {
                int mark = each.mark(i);
                if (holders[mark] != null) {
                    holders[mark][next[mark]] = example;
                    shares[mark][next[mark]++] = each.weight(i) * rarity[mark] / length;
                }
            }
        }
    }

    private float length(Marks marks) {
        double sum = 0;
        for (int i = 0; i < marks.size(); i++) {
            double share = marks.weight(i) * rarity[marks.mark(i)];
            sum += share * share;
        }
        return sum == 0 ? 1 : (float) Math.sqrt(sum);
    }

    Vote vote(Marks marks) {
        float[] nearness = new float[examples.size()];
        float length = length(marks);
        for (int i = 0; i < marks.size(); i++) {
            int mark = marks.mark(i);
            int[] having = holders[mark];
            if (having != null) {
                float share = marks.weight(i) * rarity[mark] / length;
                for (int k = 0; k < having.length; k++) {
                    nearness[having[k]] += share * shares[mark][k];
                }
            }
        }
        return count(nearness, top(nearness));
    }

    /** The nearest, nearest first; of two equally near the earlier. */
    private static List<Integer> top(float[] nearness) {
        List<Integer> top = new ArrayList<>(VOTERS + 1);
        for (int example = 0; example < nearness.length; example++) {
            float near = nearness[example];
            if (near > 0 && (top.size() < VOTERS || near > nearness[top.getLast()])) {
                int at = top.size();
                while (at > 0 && nearness[top.get(at - 1)] < near) {
                    at--;
                }
                top.add(at, example);
                if (top.size() > VOTERS) {
                    top.removeLast();
                }
            }
        }
        return top;
    }

    private Vote count(float[] nearness, List<Integer> top) {
        Map<String, Double> shares = new TreeMap<>();
        Map<String, String> nearest = new TreeMap<>();
        double all = 0;
        for (int example : top) {
            double share = nearness[example] * nearness[example];
            all += share;
            Example voter = examples.get(example);
            shares.merge(voter.label(), share, Double::sum);
            nearest.putIfAbsent(voter.label(), voter.text());
        }
        double total = all;
        shares.replaceAll((label, share) -> share / total);
        return new Vote(shares, nearest, top.isEmpty() ? 0 : Math.min(1, nearness[top.getFirst()] / NEAR));
    }
}

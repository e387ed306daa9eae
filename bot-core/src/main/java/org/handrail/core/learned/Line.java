package org.handrail.core.learned;

/** A straight line between examples of one kind and all others: how far to which side of it a text lies. */
final class Line {
    private final float[] weights;
    private final double bias;
    private final int[] places;

    /**
     * A fitted line.
     *
     * @param weights by place
     * @param places mark → place, or -1 for marks that were not learned from
     */
    Line(float[] weights, double bias, int[] places) {
        this.weights = weights;
        this.bias = bias;
        this.places = places;
    }

    /** Above 0 on the side of its kind; the farther the surer. */
    double margin(Marks marks) {
        double sum = bias;
        for (int i = 0; i < marks.size(); i++) {
            int place = places[marks.mark(i)];
            if (place >= 0) {
                sum += weights[place] * marks.weight(i);
            }
        }
        return sum;
    }

    /** How likely this is of its kind, 0 to 1; only of lines that were fitted to be read so. */
    double likely(Marks marks) {
        return 1 / (1 + Math.exp(-margin(marks)));
    }
}

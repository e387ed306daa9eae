package org.handrail.core.learned;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/** Fits straight lines through the same examples, by LIBLINEAR. The same examples in the same order always give the same lines. */
final class Lines {
    private static final double YES = 1;
    private static final double NO = 0;
    private static final double STOP = 0.03;

    /** One of many lines need not be as exact as the only one. */
    private static final double STOP_OF_MANY = 0.3;

    /** The solver draws lots from here, so they are always the same. */
    private static final long LOTS = 1;

    private final int[] places;
    private final int count;
    private final Feature[][] features;

    /**
     * Prepares the examples.
     *
     * @param least marks that fewer examples have are left out
     */
    Lines(List<Marks> marks, int least) {
        int[] holders = new int[Marks.SPACE];
        for (Marks each : marks) {
            for (int i = 0; i < each.size(); i++) {
                holders[each.mark(i)]++;
            }
        }
        places = new int[Marks.SPACE];
        int next = 0;
        for (int mark = 0; mark < Marks.SPACE; mark++) {
            places[mark] = holders[mark] >= least ? next++ : -1;
        }
        count = next;
        features = marks.stream().map(this::features).toArray(Feature[][]::new);
    }

    private Feature[] features(Marks marks) {
        Feature[] kept = new Feature[marks.size() + 1];
        int size = 0;
        for (int i = 0; i < marks.size(); i++) {
            int place = places[marks.mark(i)];
            if (place >= 0) {
                kept[size++] = new FeatureNode(place + 1, marks.weight(i));
            }
        }
        kept[size++] = new FeatureNode(count + 1, 1);
        return Arrays.copyOf(kept, size);
    }

    /**
     * A line whose margin can be read as how likely it is (logistic regression).
     *
     * @param is whether the example of this number is of the kind; both answers must occur
     * @param cost how much a wrong example weighs against a simple line
     */
    Line between(IntPredicate is, double cost) {
        return fit(is, new Parameter(SolverType.L2R_LR, cost, STOP));
    }

    /** One of many lines, fitted quickly (support vectors); only to be compared with the others. */
    Line oneOfMany(IntPredicate is, double cost) {
        return fit(is, new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, cost, STOP_OF_MANY));
    }

    private Line fit(IntPredicate is, Parameter parameter) {
        Problem problem = new Problem();
        problem.l = features.length;
        problem.n = count + 1;
        problem.x = features;
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.y[i] = is.test(i) ? YES : NO;
        }
        Linear.disableDebugOutput();
        parameter.setRandom(new Random(LOTS));
        Model model = Linear.train(problem, parameter);
        double[] fitted = model.getFeatureWeights();
        double sign = model.getLabels()[0] == (int) YES ? 1 : -1;
        float[] weights = new float[count];
        for (int i = 0; i < count; i++) {
            weights[i] = (float) (sign * fitted[i]);
        }
        return new Line(weights, sign * fitted[count], places);
    }
}

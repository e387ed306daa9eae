package org.handrail.core.learned;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.function.IntPredicate;

/** A straight line between examples of one kind and all others: logistic regression over marks, fitted by LIBLINEAR. */
final class Line {
    private static final double STOP = 0.01;
    private static final double YES = 1;
    private static final double NO = 0;

    private final float[] weights;
    private final double bias;

    private Line(float[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** What all lines through the same examples share: their marks, as the solver wants them. */
    static Feature[][] features(List<Marks> marks) {
        return marks.stream().map(Line::features).toArray(Feature[][]::new);
    }

    /**
     * The same examples in the same order give the same line: this solver draws no lots.
     *
     * @param features of each example
     * @param is whether the example of this number is of the kind; both answers must occur
     * @param cost how much a wrong example weighs against a simple line
     */
    static Line through(Feature[][] features, IntPredicate is, double cost) {
        Problem problem = new Problem();
        problem.l = features.length;
        problem.n = Marks.SPACE + 1;
        problem.x = features;
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.y[i] = is.test(i) ? YES : NO;
        }
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, STOP));
        double[] fitted = model.getFeatureWeights();
        double sign = model.getLabels()[0] == (int) YES ? 1 : -1;
        float[] weights = new float[Marks.SPACE];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (sign * fitted[i]);
        }
        return new Line(weights, sign * fitted[Marks.SPACE]);
    }

    private static Feature[] features(Marks marks) {
        Feature[] features = new Feature[marks.size() + 1];
        for (int i = 0; i < marks.size(); i++) {
            features[i] = new FeatureNode(marks.mark(i) + 1, marks.weight(i));
        }
        features[marks.size()] = new FeatureNode(Marks.SPACE + 1, 1);
        return features;
    }

    /** How likely this is of the kind, 0 to 1. */
    double likely(Marks marks) {
        double sum = bias;
        for (int i = 0; i < marks.size(); i++) {
            sum += weights[marks.mark(i)] * marks.weight(i);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

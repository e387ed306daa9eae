package org.handrail.core.safety.learned;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;

/** A straight line between danger and everything else: logistic regression over marks, fitted by LIBLINEAR. */
final class Line {
    /** How much a wrong example weighs against a simple line; chosen by leaving writers out (docs/reference/flags.md). */
    private static final double COST = 32;

    private static final double STOP = 0.01;
    private static final double YES = 1;
    private static final double NO = 0;

    private final float[] weights;
    private final double bias;

    private Line(float[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** The same examples in the same order give the same line: this solver draws no lots. */
    static Line through(List<Example> examples, List<Marks> marks) {
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = Marks.SPACE + 1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = features(marks.get(i));
            problem.y[i] = examples.get(i).isDanger() ? YES : NO;
        }
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, STOP));
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

    /** How much this sounds like danger, 0 to 1. */
    double danger(Marks marks) {
        double sum = bias;
        for (int i = 0; i < marks.size(); i++) {
            sum += weights[marks.mark(i)] * marks.weight(i);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

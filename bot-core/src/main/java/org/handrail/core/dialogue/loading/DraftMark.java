package org.handrail.core.dialogue.loading;

import java.util.List;
import org.handrail.core.problem.Place;
import org.handrail.core.yaml.Tree;

/**
 * Choices of a question that a row marks, as written.
 *
 * @param by what marks them, in an author's words
 * @param place where the question is named
 */
record DraftMark(String by, String question, Place place, List<Tree.Scalar> codes) {
    DraftMark {
        codes = List.copyOf(codes);
    }
}

package org.handrail.core.clinic;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Shapes;
import org.handrail.core.yaml.Tree;

/** Reads where bands begin at this clinic. Whether they fit a dialogue is asked where both are known. */
final class ThresholdsReader {
    private final Marks marks;

    ThresholdsReader(Marks marks) {
        this.marks = marks;
    }

    List<Threshold> read(Reading file) {
        List<Threshold> thresholds = new ArrayList<>();
        Shapes shapes = marks.shapes();
        for (Tree.Entry fact : file.entries("thresholds")) {
            Tree.Mapping bands = shapes.mapping(fact.value(), "The threshold of \"%s\"".formatted(fact.key()));
            for (Tree.Entry band : bands == null
                    ? List.<Tree.Entry>of()
                    : List.copyOf(bands.entries().values())) {
                Integer from = shapes.whole(band.value(), "The band %s of \"%s\"".formatted(band.key(), fact.key()));
                if (from != null) {
                    thresholds.add(new Threshold(fact.key(), band.key(), from, band.keyPlace()));
                }
            }
        }
        return thresholds;
    }
}

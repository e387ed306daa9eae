package org.handrail.core.clinic;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads the clinic's colours; those that cannot be read on each other are refused. */
final class PaletteReader {
    private final Marks marks;

    PaletteReader(Marks marks) {
        this.marks = marks;
    }

    Map<String, String> read(@Nullable Tree tree) {
        Map<String, String> chosen = new LinkedHashMap<>();
        Reading colours =
                tree == null ? null : Reading.of(tree, "The group \"colours\"", ClinicKeys.COLOURS, marks.problems());
        if (colours == null) {
            return chosen;
        }
        for (String token : Palette.DEFAULTS.keySet()) {
            Tree.Scalar colour = colours.scalar(token);
            if (colour != null && Contrast.isHex(colour.text())) {
                chosen.put(token, colour.text().toLowerCase(Locale.ROOT));
            } else if (colour != null) {
                marks.report(
                        colour.place(),
                        "bad-colour",
                        "\"%s\" is not a colour".formatted(colour.text()),
                        "Write six hex digits in quotes, such as \"#0f5e5c\".");
            }
        }
        return refuseFaint(colours, chosen) ? Map.of() : chosen;
    }

    /** Tells the first pair of each chosen colour that is hard to read; whether there was one. */
    private boolean refuseFaint(Reading colours, Map<String, String> chosen) {
        Map<String, Palette.Pair> faint = new LinkedHashMap<>();
        for (Palette.Pair pair : Palette.PAIRS) {
            String culprit = chosen.containsKey(pair.text()) ? pair.text() : pair.ground();
            boolean readable = ratio(pair, chosen) >= Contrast.LEAST_FOR_TEXT;
            if (!readable && chosen.containsKey(culprit)) {
                faint.putIfAbsent(culprit, pair);
            }
        }
        faint.forEach((culprit, pair) -> tell(colours, chosen, culprit, pair));
        return !faint.isEmpty();
    }

    private void tell(Reading colours, Map<String, String> chosen, String culprit, Palette.Pair pair) {
        String other = culprit.equals(pair.text()) ? pair.ground() : pair.text();
        String text = Palette.colour(pair.text(), chosen);
        String ground = Palette.colour(pair.ground(), chosen);
        String shade = Contrast.nearest(Palette.colour(culprit, chosen), Palette.colour(other, chosen));
        marks.report(
                colours.placeOf(culprit),
                "low-contrast",
                String.format(
                        Locale.ROOT,
                        "%s on %s (%s) has a contrast of %.2f to 1",
                        text,
                        ground,
                        pair.where(),
                        ratio(pair, chosen)),
                String.format(
                        Locale.ROOT,
                        "Text needs %.1f to 1. The nearest shade that has it is \"%s\".",
                        Contrast.LEAST_FOR_TEXT,
                        shade));
    }

    private static double ratio(Palette.Pair pair, Map<String, String> chosen) {
        return Contrast.between(Palette.colour(pair.text(), chosen), Palette.colour(pair.ground(), chosen));
    }
}

package org.handrail.core.dialogue.loading;

import java.util.Map;
import org.handrail.core.dialogue.Bands;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;

/** Every band follows from a number, and begins within it, one band after the other. */
final class BandsCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        draft.bands.forEach((id, places) -> {
            FactSpec spec = draft.facts.get(id);
            FactSpec.Band band = spec == null ? null : spec.band();
            FactSpec number = band == null ? null : draft.facts.get(band.of());
            if (band != null && number != null) {
                check(id, band, number, places, report);
            }
        });
    }

    private static void check(String id, FactSpec.Band band, FactSpec number, DraftBand places, Report report) {
        if (number.kind() != FactKind.NUMBER) {
            report.error(
                    places.of(),
                    "band-of",
                    "The band \"%s\" follows from \"%s\", which is no number".formatted(id, band.of()),
                    "Name a fact of kind number.");
            return;
        }
        for (Map.Entry<String, Integer> from : band.from().entrySet()) {
            if (from.getValue() < number.min() || from.getValue() > number.max()) {
                report.error(
                        places.from(),
                        "out-of-bounds",
                        "The band %s of \"%s\" begins at %d, which \"%s\" cannot have"
                                .formatted(from.getKey(), id, from.getValue(), band.of()),
                        "Write a number from %d to %d.".formatted(number.min(), number.max()));
                return;
            }
        }
        if (!Bands.ascends(band.from().values())) {
            report.error(
                    places.from(),
                    "band-order",
                    "The bands of \"%s\" do not begin one after the other".formatted(id),
                    "Write the codes from the lowest band to the highest, each beginning at a higher number.");
        }
    }
}

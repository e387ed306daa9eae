package org.handrail.core.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Freshness;
import org.handrail.core.dialogue.Waiver;
import org.handrail.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The waivers of one language while its texts are judged. */
final class Waivers {
    private final List<Waiver> all;
    private final LocalDate day;
    private final Set<Waiver> needed = new HashSet<>();

    Waivers(Dialogue dialogue, String language, LocalDate day) {
        this.all = dialogue.waivers().stream()
                .filter(waiver -> waiver.language().equals(language))
                .toList();
        this.day = day;
    }

    /** The waiver that lets this text be so, or null: then it is not let. */
    @Nullable
    Waiver letting(String key, Waiver.What what) {
        for (Waiver waiver : all) {
            if (waiver.text().equals(key) && waiver.what() == what) {
                needed.add(waiver);
                return waiver.isOver(day) ? null : waiver;
            }
        }
        return null;
    }

    /** What is wrong with the waivers themselves, once all texts were judged. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Waiver waiver : all) {
            if (!needed.contains(waiver)) {
                problems.add(Problem.warning(
                        waiver.place(),
                        "waiver-unneeded",
                        "The words \"%s\" need no waiver any more".formatted(waiver.text()),
                        "Remove it."));
            } else if (waiver.isOver(day)) {
                problems.add(Problem.error(waiver.place(), "waiver-over", told(waiver, "ended on"), mend()));
            } else if (waiver.isOver(day.plusDays(Freshness.DUE_DAYS))) {
                problems.add(Problem.warning(waiver.place(), "waiver-due", told(waiver, "ends on"), mend()));
            }
        }
        return problems;
    }

    private static String told(Waiver waiver, String ends) {
        return "The waiver for the words \"%s\" %s %s".formatted(waiver.text(), ends, waiver.until());
    }

    private static String mend() {
        return "Make the words easier and remove it; or look at them again, and move `until`.";
    }
}

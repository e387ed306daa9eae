package org.handrail.core.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.handrail.core.clinic.ClinicText;
import org.handrail.core.problem.Problem;

/**
 * Whether a clinic's own texts are written as the dialogue's words have to be: they stand among them. What others are called is only
 * warned of, since a clinic cannot rename them.
 */
public final class ClinicWording {
    private ClinicWording() {}

    /**
     * What is wrong with these texts; none of it can be waived.
     *
     * @param medicineNames names that no text may hold
     */
    public static List<Problem> problems(Collection<ClinicText> texts, Collection<String> medicineNames) {
        MedicineNames medicines = new MedicineNames(medicineNames);
        List<Problem> problems = new ArrayList<>();
        for (ClinicText text : texts) {
            Yardstick yardstick = Yardstick.of(text.language());
            Double score = yardstick == null ? null : yardstick.score(text.text());
            Fault.in(text.text(), yardstick, score, medicines).forEach(fault -> problems.add(problem(text, fault)));
        }
        return problems;
    }

    private static Problem problem(ClinicText text, Fault fault) {
        String what = "The words of %s in \"%s\" %s".formatted(text.what(), text.language(), fault.does());
        return switch (text.kind()) {
            case WORDS -> Problem.error(text.place(), fault.code(), what, fault.fix());
            case NAME ->
                Problem.warning(
                        text.place(), fault.code(), what, fault.fix() + " Where it is the name itself, leave it.");
        };
    }
}

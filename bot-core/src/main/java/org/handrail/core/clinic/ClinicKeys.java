package org.handrail.core.clinic;

import java.util.List;
import java.util.Map;
import org.handrail.core.yaml.Keys;

/** The keys of a clinic's file. The reader and docs/reference/schemas/clinic.schema.json agree on these (a test compares them). */
final class ClinicKeys {
    /** In the order of {@link java.time.DayOfWeek}. */
    static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    static final String EXCEPT = "except";

    static final Keys CLINIC = Keys.required(
                    "id", "name", "languages", "reader", "time_zone", "open", "origins", "numbers")
            .or(
                    "readers",
                    "hours",
                    "endorsement",
                    "region",
                    "crisis_lines",
                    "links",
                    "trial_office",
                    "fever",
                    "thresholds",
                    "colours");
    static final Keys OPEN = Keys.optional("mon", "tue", "wed", "thu", "fri", "sat", "sun", EXCEPT);
    static final Keys NUMBERS = new Keys(Clinic.REQUIRED_NUMBERS, List.of());
    static final Keys CRISIS_LINE = Keys.required("name", "number", "how").or("text_word", "press", "languages", "for");
    static final Keys LINK = Keys.required("id", "kind", "title", "url");
    static final Keys TRIAL_OFFICE = Keys.required("number", "hours");
    static final Keys FEVER = Keys.required("fahrenheit");
    static final Keys COLOURS = new Keys(List.of(), List.copyOf(Palette.DEFAULTS.keySet()));

    private ClinicKeys() {}

    static Map<String, Keys> byDefinition() {
        return Map.of(
                "file", CLINIC,
                "open", OPEN,
                "numbers", NUMBERS,
                "crisis_line", CRISIS_LINE,
                "link", LINK,
                "trial_office", TRIAL_OFFICE,
                "fever", FEVER,
                "colours", COLOURS);
    }
}

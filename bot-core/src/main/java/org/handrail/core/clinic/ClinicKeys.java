package org.handrail.core.clinic;

import java.util.List;
import java.util.Map;
import org.handrail.core.yaml.Keys;

/** The keys of a clinic's file. The reader and docs/reference/schemas/clinic.schema.json agree on these (a test compares them). */
final class ClinicKeys {
    static final Keys CLINIC = Keys.required(
                    "id", "name", "languages", "reader", "hours", "time_zone", "origins", "numbers")
            .or("fever", "colours");
    static final Keys NUMBERS = new Keys(Clinic.REQUIRED_NUMBERS, List.of());
    static final Keys FEVER = Keys.required("fahrenheit");
    static final Keys COLOURS = Keys.optional("accent");

    private ClinicKeys() {}

    static Map<String, Keys> byDefinition() {
        return Map.of("file", CLINIC, "numbers", NUMBERS, "fever", FEVER, "colours", COLOURS);
    }
}

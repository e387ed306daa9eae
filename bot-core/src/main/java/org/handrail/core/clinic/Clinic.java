package org.handrail.core.clinic;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A clinic's settings.
 *
 * @param reader who may read the chat, as shown to the patient before the first question
 * @param hours staffed hours in words
 * @param origins exact web origins that may embed the widget
 * @param numbers telephone numbers by role, every {@link #REQUIRED_NUMBERS} present
 * @param feverFahrenheit temperature from which fever is urgent, °F (default 100.4, clinical brief 3.1)
 * @param colours design tokens by name, CSS hex
 */
public record Clinic(
        String id,
        String name,
        List<String> languages,
        String reader,
        String hours,
        ZoneId timeZone,
        List<String> origins,
        Map<String, String> numbers,
        double feverFahrenheit,
        Map<String, String> colours) {

    public static final List<String> REQUIRED_NUMBERS =
            List.of("emergency_number", "oncology_24h", "office", "crisis_line", "poison_line", "dv_line");

    public Clinic {
        languages = List.copyOf(languages);
        origins = List.copyOf(origins);
        numbers = Map.copyOf(numbers);
        colours = Map.copyOf(colours);
    }

    /** The number of this role; every required one is there by construction. */
    public String number(String role) {
        String number = numbers.get(role);
        if (number == null) {
            throw new IllegalArgumentException("clinic (%s) has no number (%s)".formatted(id, role));
        }
        return number;
    }
}

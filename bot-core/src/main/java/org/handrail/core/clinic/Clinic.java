package org.handrail.core.clinic;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clinic's settings.
 *
 * @param reader who may read the chat, as shown to the patient before the first question
 * @param readers names or roles of those who may read it; may be empty
 * @param region country, ISO 3166 in capitals
 * @param open when somebody is on duty
 * @param hours the same in the clinic's own words, or null: then the words are made from {@code open}
 * @param endorsement who at the clinic stands behind the guide, in their words, or null: then nothing of the kind is said
 * @param origins exact web origins that may embed the widget
 * @param numbers telephone numbers by role, every {@link #REQUIRED_NUMBERS} present
 * @param crisisLines more ways to reach somebody in a crisis
 * @param links other websites, in the order they are shown
 * @param trialOffice who looks for clinical trials, or null
 * @param feverFahrenheit temperature from which fever is urgent, °F (default 100.4, clinical brief 3.1)
 * @param thresholds where bands begin at this clinic
 * @param colours design tokens by name, CSS hex; only those the clinic chose
 */
public record Clinic(
        String id,
        ByLanguage name,
        List<String> languages,
        ByLanguage reader,
        List<ByLanguage> readers,
        String region,
        Hours open,
        @Nullable ByLanguage hours,
        @Nullable ByLanguage endorsement,
        List<String> origins,
        Map<String, String> numbers,
        List<CrisisLine> crisisLines,
        List<Link> links,
        @Nullable TrialOffice trialOffice,
        double feverFahrenheit,
        List<Threshold> thresholds,
        Map<String, String> colours) {

    public static final List<String> REQUIRED_NUMBERS =
            List.of("emergency_number", "oncology_24h", "office", "crisis_line", "poison_line", "dv_line");

    /** Placeholders of a clinic's settings in words, besides {@link #REQUIRED_NUMBERS}: {@code {clinic.name}} … */
    public static final List<String> TEXTS =
            List.of("name", "reader", "hours", "endorsement", "trial_office", "trial_office_hours");

    public Clinic {
        languages = List.copyOf(languages);
        readers = List.copyOf(readers);
        origins = List.copyOf(origins);
        numbers = Map.copyOf(numbers);
        crisisLines = List.copyOf(crisisLines);
        links = List.copyOf(links);
        thresholds = List.copyOf(thresholds);
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

    /** The time zone of all its times. */
    public ZoneId timeZone() {
        return open.zone();
    }

    /** Whether somebody is on duty. */
    public boolean isOpen(Instant at) {
        return open.isOpen(at);
    }

    /** The websites of these kinds, in the clinic's order; none for a kind it has none for. */
    public List<Link> linksOf(Collection<LinkKind> kinds) {
        return links.stream().filter(link -> kinds.contains(link.kind())).toList();
    }

    /** The number of the trial office, or of the office where the clinic names no other. */
    public String trialNumber() {
        return trialOffice == null ? number("office") : trialOffice.number();
    }
}

package org.handrail.core.clinic;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.handrail.core.problem.Problem;
import org.handrail.core.yaml.Nearest;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Spelling;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads a clinic's file. */
final class ClinicReader {
    /** Clinical brief 3.1. */
    private static final double DEFAULT_FEVER_F = 100.4;

    /** Outside of these a number is a slip, or Celsius. */
    private static final double LEAST_FEVER_F = 98;

    private static final double MOST_FEVER_F = 104;

    private static final Pattern DEGREES = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ().-]{0,30}");

    private final Consumer<Problem> problems;

    ClinicReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Null when something essential is missing; then a problem was reported. */
    @Nullable
    Clinic read(Tree root) {
        Reading file = Reading.of(root, "The clinic", ClinicKeys.CLINIC, problems);
        if (file == null) {
            return null;
        }
        String id = matching(
                file.scalar("id"), Spelling.ID, "bad-id", "Use small letters, digits, and _ or - between words.");
        String name = file.text("name");
        List<String> languages = languages(file);
        String reader = file.text("reader");
        String hours = file.text("hours");
        ZoneId zone = zone(file.scalar("time_zone"));
        List<String> origins = origins(file);
        Map<String, String> numbers = numbers(file.tree("numbers"));
        double fever = fever(file.tree("fever"));
        Map<String, String> colours = colours(file.tree("colours"));
        if (id == null || name == null || reader == null || hours == null || zone == null) {
            return null;
        }
        return new Clinic(id, name, languages, reader, hours, zone, origins, numbers, fever, colours);
    }

    private List<String> languages(Reading file) {
        List<String> languages = new ArrayList<>();
        for (Tree.Scalar tag : file.oneOrMore("languages")) {
            String language = matching(
                    tag, Spelling.LANGUAGE, "bad-language", "Write a language tag in small letters, such as en or es.");
            if (language != null) {
                languages.add(language);
            }
        }
        return languages;
    }

    private @Nullable ZoneId zone(Tree.@Nullable Scalar zone) {
        if (zone == null) {
            return null;
        }
        if (ZoneId.getAvailableZoneIds().contains(zone.text())) {
            return ZoneId.of(zone.text());
        }
        report(
                zone,
                "bad-time-zone",
                "There is no time zone \"%s\"".formatted(zone.text()),
                Nearest.fix(zone.text(), new TreeSet<>(ZoneId.getAvailableZoneIds()), ""));
        return null;
    }

    private List<String> origins(Reading file) {
        List<String> origins = new ArrayList<>();
        for (Tree.Scalar origin : file.oneOrMore("origins")) {
            if (Origins.isExact(origin.text())) {
                origins.add(origin.text());
            } else {
                report(
                        origin,
                        "bad-origin",
                        "\"%s\" is not an exact web origin".formatted(origin.text()),
                        "Write only scheme, host and port, such as https://www.example.org: no path, no *, no / at the"
                                + " end.");
            }
        }
        return origins;
    }

    private Map<String, String> numbers(@Nullable Tree tree) {
        Map<String, String> numbers = new LinkedHashMap<>();
        Reading reading = tree == null ? null : Reading.of(tree, "The group \"numbers\"", ClinicKeys.NUMBERS, problems);
        if (reading != null) {
            for (String role : Clinic.REQUIRED_NUMBERS) {
                String number = matching(
                        reading.scalar(role),
                        NUMBER,
                        "bad-number",
                        "Write a telephone number in quotes, such as \"555-0100\".");
                if (number != null) {
                    numbers.put(role, number);
                }
            }
        }
        return numbers;
    }

    private double fever(@Nullable Tree tree) {
        Reading reading = tree == null ? null : Reading.of(tree, "The group \"fever\"", ClinicKeys.FEVER, problems);
        Tree.Scalar degrees = reading == null ? null : reading.scalar("fahrenheit");
        if (degrees == null) {
            return DEFAULT_FEVER_F;
        }
        String written = matching(degrees, DEGREES, "not-a-number", "Write degrees Fahrenheit, such as 100.4.");
        double fever = written == null ? DEFAULT_FEVER_F : Double.parseDouble(written);
        if (fever < LEAST_FEVER_F || fever > MOST_FEVER_F) {
            report(
                    degrees,
                    "out-of-bounds",
                    "Fever from %s °F cannot be right".formatted(degrees.text()),
                    String.format(
                            Locale.ROOT,
                            "Write degrees Fahrenheit from %.0f to %.0f, such as 100.4.",
                            LEAST_FEVER_F,
                            MOST_FEVER_F));
        }
        return fever;
    }

    private Map<String, String> colours(@Nullable Tree tree) {
        Map<String, String> colours = new LinkedHashMap<>();
        Reading reading = tree == null ? null : Reading.of(tree, "The group \"colours\"", ClinicKeys.COLOURS, problems);
        Tree.Scalar accent = reading == null ? null : reading.scalar("accent");
        if (accent == null) {
            return colours;
        }
        if (!Contrast.isHex(accent.text())) {
            report(
                    accent,
                    "bad-colour",
                    "\"%s\" is not a colour".formatted(accent.text()),
                    "Write six hex digits in quotes, such as \"#0f5e5c\".");
        } else if (Contrast.onWhite(accent.text()) < Contrast.LEAST_FOR_TEXT) {
            report(
                    accent,
                    "low-contrast",
                    String.format(
                            Locale.ROOT,
                            "White text on %s has a contrast of %.1f to 1",
                            accent.text(),
                            Contrast.onWhite(accent.text())),
                    String.format(Locale.ROOT, "Choose a darker colour: %.1f to 1 or more.", Contrast.LEAST_FOR_TEXT));
        } else {
            colours.put("accent", accent.text().toLowerCase(Locale.ROOT));
        }
        return colours;
    }

    private @Nullable String matching(Tree.@Nullable Scalar value, Pattern pattern, String code, String fix) {
        if (value == null || pattern.matcher(value.text()).matches()) {
            return value == null ? null : value.text();
        }
        report(value, code, "\"%s\" cannot stand here".formatted(value.text()), fix);
        return null;
    }

    private void report(Tree at, String code, String what, String fix) {
        problems.accept(Problem.error(at.place(), code, what, fix));
    }
}

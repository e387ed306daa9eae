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

    /** The dialogue that is shipped speaks of the numbers, laws and helpers of this country. */
    private static final String DEFAULT_REGION = "US";

    private final Marks marks;
    private final Consumer<ClinicText> texts;

    /** Each text to be judged goes to {@code texts}, too. */
    ClinicReader(Consumer<Problem> problems, Consumer<ClinicText> texts) {
        this.marks = new Marks(problems);
        this.texts = texts;
    }

    /** Null when something essential is missing; then a problem was reported. */
    @Nullable
    Clinic read(Tree root) {
        Reading file = Reading.of(root, "The clinic", ClinicKeys.CLINIC, marks.problems());
        return file == null ? null : read(file);
    }

    private @Nullable Clinic read(Reading file) {
        String id = id(file);
        List<String> languages = languages(file);
        TextsReader texts = new TextsReader(languages, marks, this.texts);
        ByLanguage name = texts.ownName(file.tree("name"), "The name");
        ByLanguage reader = texts.words(file.tree("reader"), "The reader");
        Hours open = new HoursReader(marks).read(file.tree("open"), zone(file.scalar("time_zone")));
        List<ByLanguage> readers = readers(file, texts);
        String region = region(file.scalar("region"));
        ByLanguage hours = texts.words(file.tree("hours"), "The hours");
        ByLanguage endorsement = texts.words(file.tree("endorsement"), "The endorsement");
        List<String> origins = origins(file);
        Map<String, String> numbers = numbers(file.tree("numbers"));
        WaysReader ways = new WaysReader(texts, marks);
        List<CrisisLine> lines = ways.crisisLines(file);
        List<Link> links = ways.links(file);
        TrialOffice office = ways.trialOffice(file.tree("trial_office"));
        double fever = fever(file.tree("fever"));
        List<Threshold> thresholds = new ThresholdsReader(marks).read(file);
        Map<String, String> colours = new PaletteReader(marks).read(file.tree("colours"));
        if (id == null || name == null || reader == null || open == null) {
            return null;
        }
        return new Clinic(
                id,
                name,
                languages,
                reader,
                readers,
                region,
                open,
                hours,
                endorsement,
                origins,
                numbers,
                lines,
                links,
                office,
                fever,
                thresholds,
                colours);
    }

    private @Nullable String id(Reading file) {
        return marks.matching(
                file.scalar("id"), Spelling.ID, "bad-id", "Use small letters, digits, and _ or - between words.");
    }

    private static List<ByLanguage> readers(Reading file, TextsReader texts) {
        List<ByLanguage> readers = new ArrayList<>();
        for (Tree tree : file.list("readers")) {
            ByLanguage reader = texts.nameOfOthers(tree, "The entry of \"readers\"");
            if (reader != null) {
                readers.add(reader);
            }
        }
        return readers;
    }

    private String region(Tree.@Nullable Scalar region) {
        List<String> known = List.of(Locale.getISOCountries());
        if (region == null || known.contains(region.text())) {
            return region == null ? DEFAULT_REGION : region.text();
        }
        report(
                region,
                "bad-region",
                "There is no country \"%s\"".formatted(region.text()),
                "Write the two capital letters of the country, such as US.");
        return DEFAULT_REGION;
    }

    private List<String> languages(Reading file) {
        List<String> languages = new ArrayList<>();
        for (Tree.Scalar tag : file.oneOrMore("languages")) {
            String language = marks.matching(
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
        Reading reading =
                tree == null ? null : Reading.of(tree, "The group \"numbers\"", ClinicKeys.NUMBERS, marks.problems());
        if (reading != null) {
            for (String role : Clinic.REQUIRED_NUMBERS) {
                String number = marks.number(reading.scalar(role));
                if (number != null) {
                    numbers.put(role, number);
                }
            }
        }
        return numbers;
    }

    private double fever(@Nullable Tree tree) {
        Reading reading =
                tree == null ? null : Reading.of(tree, "The group \"fever\"", ClinicKeys.FEVER, marks.problems());
        Tree.Scalar degrees = reading == null ? null : reading.scalar("fahrenheit");
        if (degrees == null) {
            return DEFAULT_FEVER_F;
        }
        String written = marks.matching(degrees, DEGREES, "not-a-number", "Write degrees Fahrenheit, such as 100.4.");
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

    private void report(Tree at, String code, String what, String fix) {
        marks.report(at.place(), code, what, fix);
    }
}

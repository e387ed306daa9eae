package org.handrail.core.clinic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads when somebody is on duty. */
final class HoursReader {
    private static final Pattern SPAN =
            Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-4]):([0-5][0-9])");
    private static final String CLOSED = "closed";
    private static final String FIX = "Write times of one day, such as \"08:00-17:00\", or closed.";

    private final Marks marks;

    HoursReader(Marks marks) {
        this.marks = marks;
    }

    /** The hours, or null when they cannot be used; then a problem was reported. */
    @Nullable
    Hours read(@Nullable Tree tree, @Nullable ZoneId zone) {
        Reading open = tree == null ? null : Reading.of(tree, "The group \"open\"", ClinicKeys.OPEN, marks.problems());
        if (open == null) {
            return null;
        }
        Map<DayOfWeek, List<Hours.Span>> week = new EnumMap<>(DayOfWeek.class);
        boolean written = false;
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Tree.Scalar> spans = open.oneOrMore(ClinicKeys.DAYS.get(day.getValue() - 1));
            written |= !spans.isEmpty() && !isClosed(spans);
            week.put(day, spans(spans));
        }
        if (!written) {
            marks.report(
                    open.place(),
                    "never-open",
                    "The clinic is open on no day of the week",
                    "Add the hours of at least one day, such as `mon: \"08:00-17:00\"`.");
        }
        Map<LocalDate, List<Hours.Span>> except = except(open);
        return zone == null || !written ? null : new Hours(zone, week, except);
    }

    private Map<LocalDate, List<Hours.Span>> except(Reading open) {
        Map<LocalDate, List<Hours.Span>> except = new TreeMap<>();
        for (Tree.Entry entry : open.entries(ClinicKeys.EXCEPT)) {
            List<Hours.Span> spans =
                    spans(marks.shapes().oneOrMore(entry.value(), "The day \"%s\"".formatted(entry.key())));
            try {
                except.put(LocalDate.parse(entry.key()), spans);
            } catch (DateTimeParseException e) {
                marks.report(
                        entry.keyPlace(),
                        "bad-date",
                        "\"%s\" is not a day".formatted(entry.key()),
                        "Write a day that exists as year-month-day, such as 2026-12-25.");
            }
        }
        return except;
    }

    private static boolean isClosed(List<Tree.Scalar> spans) {
        return spans.size() == 1 && spans.getFirst().text().equals(CLOSED);
    }

    /** The spans of one day in order; what is wrong with one of them is told at its place. */
    private List<Hours.Span> spans(List<Tree.Scalar> written) {
        List<Hours.Span> spans = new ArrayList<>();
        if (isClosed(written)) {
            return spans;
        }
        for (Tree.Scalar one : written) {
            Hours.Span span = span(one);
            if (span != null && spans.stream().anyMatch(other -> overlap(span, other))) {
                marks.report(
                        one.place(),
                        "hours-overlap",
                        "\"%s\" overlaps with other hours of that day".formatted(one.text()),
                        "Write them as one, or move one of them.");
            } else if (span != null) {
                spans.add(span);
            }
        }
        return spans.stream().sorted().toList();
    }

    private Hours.@Nullable Span span(Tree.Scalar written) {
        Matcher times = SPAN.matcher(written.text());
        if (!times.matches()) {
            marks.report(written.place(), "bad-hours", "\"%s\" cannot stand here".formatted(written.text()), FIX);
            return null;
        }
        int from = minute(times.group(1), times.group(2));
        int until = minute(times.group(3), times.group(4));
        if (until > Hours.Span.DAY) {
            marks.report(written.place(), "bad-hours", "\"%s\" cannot stand here".formatted(written.text()), FIX);
            return null;
        }
        if (until <= from) {
            marks.report(
                    written.place(),
                    "end-before-start",
                    "\"%s\" ends before it begins".formatted(written.text()),
                    "Write the earlier time first. Hours after midnight belong to the next day.");
            return null;
        }
        return new Hours.Span(from, until);
    }

    private static boolean overlap(Hours.Span one, Hours.Span other) {
        return one.from() < other.until() && other.from() < one.until();
    }

    private static int minute(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }
}

package org.handrail.core.voice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handrail.core.clinic.Hours;

/** A clinic's hours as people say them. Names of days and the way times are written are those of the language and the country. */
final class HoursWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedPattern("jm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedPattern("MMMMd");

    private HoursWords() {}

    /** Such as "Monday to Thursday, 8:00 AM to 5:00 PM; Friday, 8:00 AM to 12:00 PM". */
    static String week(Voice voice) {
        List<String> parts = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        int first = 0;
        while (first < days.length) {
            List<Hours.Span> spans = spans(voice, days[first]);
            int last = first;
            while (last + 1 < days.length && spans(voice, days[last + 1]).equals(spans)) {
                last++;
            }
            if (!spans.isEmpty()) {
                parts.add(days(voice, days[first], days[last]) + ", " + spans(voice, spans));
            }
            first = last + 1;
        }
        return String.join("; ", parts);
    }

    /** Such as "Friday, January 2, 8:00 AM to 5:00 PM". */
    static String day(Voice voice, Hours.Opening opening) {
        LocalDate day = opening.day();
        return "%s, %s, %s"
                .formatted(
                        name(voice, day.getDayOfWeek()),
                        plain(DATE.withLocale(locale(voice)).format(day)),
                        span(voice, opening.span()));
    }

    private static List<Hours.Span> spans(Voice voice, DayOfWeek day) {
        return voice.clinic().open().week().getOrDefault(day, List.of());
    }

    private static String days(Voice voice, DayOfWeek first, DayOfWeek last) {
        return first == last ? name(voice, first) : range(voice, name(voice, first), name(voice, last));
    }

    private static String spans(Voice voice, List<Hours.Span> spans) {
        return voice.joined(spans.stream().map(span -> span(voice, span)).toList());
    }

    private static String span(Voice voice, Hours.Span span) {
        return range(voice, time(voice, span.opens()), time(voice, span.closes()));
    }

    private static String range(Voice voice, String from, String until) {
        return voice.text("engine.hours_range", Map.of("from", from, "until", until));
    }

    private static String time(Voice voice, LocalTime time) {
        return plain(TIME.withLocale(locale(voice)).format(time));
    }

    private static String name(Voice voice, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale(voice));
    }

    private static Locale locale(Voice voice) {
        return new Locale.Builder()
                .setLanguageTag(voice.language())
                .setRegion(voice.clinic().region())
                .build();
    }

    /** With plain blanks: some languages set narrow ones between a number and what follows it. */
    private static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}

package org.handrail.core.clinic;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is on duty at the clinic.
 *
 * @param zone the clinic's time zone, in which all times are written
 * @param week by weekday, in order and without overlaps; a day that is not there is closed
 * @param except days that differ from their weekday, such as holidays; an empty list = closed
 */
public record Hours(ZoneId zone, Map<DayOfWeek, List<Span>> week, Map<LocalDate, List<Span>> except) {
    /** Days looked ahead for the next opening: more than any clinic is closed in a row. */
    private static final int FARTHEST = 370;

    public Hours {
        Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
        days.putAll(week);
        week = Collections.unmodifiableMap(days);
        except = Collections.unmodifiableMap(new TreeMap<>(except));
    }

    /**
     * Open hours within one day.
     *
     * @param from minute of the day, 0 to 1439, itself included
     * @param until minute of the day, 1 to 1440, itself not included
     */
    public record Span(int from, int until) implements Comparable<Span> {
        static final int DAY = 24 * 60;

        public Span {
            if (from < 0 || until > DAY || from >= until) {
                throw new IllegalArgumentException("no hours of one day (%d to %d)".formatted(from, until));
            }
        }

        public LocalTime opens() {
            return LocalTime.MIN.plusMinutes(from);
        }

        /** Midnight for the end of the day. */
        public LocalTime closes() {
            return LocalTime.MIN.plusMinutes(until);
        }

        boolean holds(int minute) {
            return minute >= from && minute < until;
        }

        @Override
        public int compareTo(Span other) {
            int starts = Integer.compare(from, other.from);
            return starts != 0 ? starts : Integer.compare(until, other.until);
        }
    }

    /** A day and its hours. */
    public record Opening(LocalDate day, Span span) {}

    public boolean isOpen(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return on(local.toLocalDate()).stream().anyMatch(span -> span.holds(minute(local)));
    }

    /** The hours that begin next after this instant, or null when the clinic does not open within a year. */
    public @Nullable Opening next(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        for (int ahead = 0; ahead < FARTHEST; ahead++) {
            LocalDate day = local.toLocalDate().plusDays(ahead);
            int after = ahead == 0 ? minute(local) : -1;
            for (Span span : on(day)) {
                if (span.from() > after) {
                    return new Opening(day, span);
                }
            }
        }
        return null;
    }

    /** The hours of this day, in order. */
    List<Span> on(LocalDate day) {
        List<Span> exception = except.get(day);
        return exception != null ? exception : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private static int minute(LocalDateTime local) {
        return local.getHour() * 60 + local.getMinute();
    }
}

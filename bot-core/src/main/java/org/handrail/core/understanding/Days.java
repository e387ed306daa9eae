package org.handrail.core.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How many days lie between today and what was typed, in English and Spanish: "in ten weeks", "next tuesday", "on the 12th". Words that can mean
 * several days ("next week") give the first and the last of them, so that whoever asks sees the doubt.
 */
final class Days {
    private static final int WEEK = 7;
    private static final int FORTNIGHT = 14;
    private static final int MONTH = 30;
    private static final int YEAR = 365;

    /** Most words of a text that is nothing but a span: "about ten weeks". */
    private static final int ONLY_A_SPAN = 3;

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("day", 1),
            Map.entry("week", WEEK),
            Map.entry("wk", WEEK),
            Map.entry("fortnight", FORTNIGHT),
            Map.entry("month", MONTH),
            Map.entry("year", YEAR),
            Map.entry("dia", 1),
            Map.entry("semana", WEEK),
            Map.entry("quincena", FORTNIGHT),
            Map.entry("mese", MONTH),
            Map.entry("mes", MONTH),
            Map.entry("ano", YEAR));

    private static final Map<String, Integer> MORE_NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("un", 1),
            Map.entry("una", 1),
            Map.entry("couple", 2),
            Map.entry("par", 2),
            Map.entry("twelve", 12),
            Map.entry("doce", 12),
            Map.entry("quince", 15),
            Map.entry("veinte", 20),
            Map.entry("twenty", 20),
            Map.entry("treinta", 30),
            Map.entry("thirty", 30),
            Map.entry("sesenta", 60),
            Map.entry("sixty", 60),
            Map.entry("noventa", 90),
            Map.entry("ninety", 90));

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY),
            Map.entry("lunes", DayOfWeek.MONDAY),
            Map.entry("martes", DayOfWeek.TUESDAY),
            Map.entry("miercoles", DayOfWeek.WEDNESDAY),
            Map.entry("jueves", DayOfWeek.THURSDAY),
            Map.entry("viernes", DayOfWeek.FRIDAY),
            Map.entry("sabado", DayOfWeek.SATURDAY),
            Map.entry("domingo", DayOfWeek.SUNDAY));

    /** What stands before a span that is still to come. */
    private static final Set<String> AHEAD = Set.of(
            "in", "within", "another", "about", "until", "till", "til", "like", "en", "dentro", "faltan", "falta",
            "unos", "unas", "hasta", "como", "otras", "otros");

    /** What stands after one. */
    private static final Set<String> AWAY = Set.of("away", "off", "out", "time", "later", "yet");

    /** What makes a span something else: "two weeks ago", "every six months". */
    private static final Set<String> NOT_AHEAD =
            Set.of("ago", "hace", "every", "each", "cada", "old", "for", "since", "desde");

    private static final Set<String> NEXT = Set.of("next", "proximo", "proxima", "siguiente", "otro", "otra");

    private final List<String> words;
    private final LocalDate today;
    private final SortedSet<Integer> found = new TreeSet<>();

    private Days(String typed, LocalDate today) {
        this.words = Plain.words(Plain.text(typed));
        this.today = today;
    }

    /** The numbers of days that may be meant, the nearest first; none when no day is named. */
    static SortedSet<Integer> until(String typed, LocalDate today) {
        Days days = new Days(typed, today);
        boolean nextWeek = days.weeks();
        for (int at = 0; at < days.words.size(); at++) {
            days.span(at);
            days.weekday(at, nextWeek);
        }
        CalendarDays.in(typed, days.words, today).forEach(days::add);
        return days.found;
    }

    /** Whether this is a stretch of time: "weeks", "meses". */
    static boolean isUnit(String plain) {
        return UNITS.containsKey(Closeness.singular(plain));
    }

    private String word(int at) {
        return Plain.word(words, at);
    }

    /** "Next week" and "next year"; whether it is a week, of which a weekday may be named. */
    private boolean weeks() {
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        boolean week = isNext("week") || isNext("semana");
        boolean weekdayToo = words.stream().anyMatch(WEEKDAYS::containsKey);
        if (week && !weekdayToo) {
            add(monday);
            add(monday.plusDays(WEEK - 1));
        }
        if (isNext("month") || isNext("mes")) {
            add(today.with(TemporalAdjusters.firstDayOfNextMonth()));
            add(today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth()));
        }
        if (isNext("year") || isNext("ano")) {
            add(today.with(TemporalAdjusters.firstDayOfNextYear()));
            add(today.plusYears(1));
        }
        return week;
    }

    /** "Next week", "la próxima semana", "la semana que viene", "la semana próxima". */
    private boolean isNext(String unit) {
        for (int at = 0; at < words.size(); at++) {
            boolean comes = word(at + 1).equals("que") && word(at + 2).startsWith("v");
            if (word(at).equals(unit) && (NEXT.contains(word(at - 1)) || NEXT.contains(word(at + 1)) || comes)) {
                return true;
            }
        }
        return false;
    }

    private void add(LocalDate date) {
        found.add((int) ChronoUnit.DAYS.between(today, date));
    }

    /** "In ten weeks", "a couple of months away", "dentro de noventa días". */
    private void span(int at) {
        Integer unit = UNITS.get(Closeness.singular(word(at)));
        int number = at - 1;
        if (word(number).equals("of") || word(number).equals("de")) {
            number--;
        }
        int count = number(word(number));
        if (unit == null || count < 0) {
            return;
        }
        String before =
                word(number).equals("couple") || word(number).equals("par") ? word(number - 2) : word(number - 1);
        boolean dentroDe = before.equals("de") && word(number - 2).equals("dentro");
        boolean ahead = AHEAD.contains(before) || dentroDe || AWAY.contains(word(at + 1)) || isFromNow(at);
        boolean alone = words.size() <= ONLY_A_SPAN;
        if ((ahead || alone) && !NOT_AHEAD.contains(before) && !NOT_AHEAD.contains(word(at + 1))) {
            found.add(unit == MONTH ? (int) ChronoUnit.DAYS.between(today, today.plusMonths(count)) : unit * count);
        }
    }

    private boolean isFromNow(int at) {
        return word(at + 1).equals("from")
                && (word(at + 2).equals("now") || word(at + 2).equals("today"));
    }

    private static int number(String word) {
        int small = Numbers.number(word);
        return small >= 0 ? small : MORE_NUMBERS.getOrDefault(word, -1);
    }

    /** The next day of this name; after "next" it may also be the one a week later. */
    private void weekday(int at, boolean nextWeek) {
        DayOfWeek day = WEEKDAYS.get(word(at));
        if (day == null
                || word(at - 1).equals("since")
                || word(at - 1).equals("last")
                || word(at + 1).equals("pasado")) {
            return;
        }
        LocalDate coming = today.with(TemporalAdjusters.next(day));
        boolean comes = word(at + 1).equals("que") && word(at + 2).startsWith("v");
        if (nextWeek) {
            add(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day)));
        } else if (word(at - 1).equals("from") && word(at - 2).equals("week")) {
            add(coming.plusWeeks(1));
        } else {
            add(coming);
            if (comes || NEXT.contains(word(at - 1)) || NEXT.contains(word(at + 1))) {
                add(coming.plusWeeks(1));
            }
        }
    }
}

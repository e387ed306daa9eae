package org.handrail.core.understanding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of the calendar in typed words: "the 12th", "december 3", "3 de diciembre", "12/3", "in january". Each is the next one from today on. */
final class CalendarDays {
    private static final int MONTHS = 12;
    private static final int MOST_DAYS = 31;
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final Pattern NUMERIC = Pattern.compile("(?<![\\d/.])(\\d{1,2})/(\\d{1,2})(?![\\d.])");

    private static final Map<String, Integer> MONTH = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("jan", 1),
            Map.entry("enero", 1),
            Map.entry("february", 2),
            Map.entry("feb", 2),
            Map.entry("febrero", 2),
            Map.entry("march", 3),
            Map.entry("marzo", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("abril", 4),
            Map.entry("may", 5),
            Map.entry("mayo", 5),
            Map.entry("june", 6),
            Map.entry("jun", 6),
            Map.entry("junio", 6),
            Map.entry("july", 7),
            Map.entry("jul", 7),
            Map.entry("julio", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("agosto", 8),
            Map.entry("september", 9),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("septiembre", 9),
            Map.entry("october", 10),
            Map.entry("oct", 10),
            Map.entry("octubre", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("noviembre", 11),
            Map.entry("december", 12),
            Map.entry("dec", 12),
            Map.entry("diciembre", 12),
            Map.entry("dic", 12));

    private static final Set<String> BEFORE_A_DAY = Set.of("the", "el", "dia");
    private static final Set<String> IN =
            Set.of("in", "en", "until", "till", "hasta", "late", "early", "mid", "fines", "principios");

    private final List<String> words;
    private final LocalDate today;
    private final List<LocalDate> found = new ArrayList<>();

    private CalendarDays(List<String> words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /**
     * The dates in this text; of a whole month its first day that is not over, and its last.
     *
     * @param words those of the text, plain
     */
    static List<LocalDate> in(String typed, List<String> words, LocalDate today) {
        CalendarDays days = new CalendarDays(words, today);
        days.numeric(typed);
        boolean month = false;
        for (int at = 0; at < days.words.size(); at++) {
            month |= days.month(at);
        }
        for (int at = 0; at < days.words.size() && !month; at++) {
            days.dayAlone(at);
        }
        return days.found;
    }

    private String word(int at) {
        return Plain.word(words, at);
    }

    /** Month and day as in the United States, or day and month: where both can be, both. */
    private void numeric(String typed) {
        Matcher matcher = NUMERIC.matcher(typed);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = Integer.parseInt(matcher.group(2));
            next(first, last);
            if (first != last) {
                next(last, first);
            }
        }
    }

    private boolean month(int at) {
        Integer month = MONTH.get(word(at));
        if (month == null) {
            return false;
        }
        int after = day(word(at + 1));
        int before = word(at - 1).equals("of") || word(at - 1).equals("de") ? day(word(at - 2)) : day(word(at - 1));
        if (after > 0 || before > 0) {
            next(month, after > 0 ? after : before);
            return true;
        }
        if (IN.contains(word(at - 1)) || IN.contains(word(at - 2))) {
            whole(month);
            return true;
        }
        return false;
    }

    /** "The 12th", "el 12"; not "the 2 weeks". */
    private void dayAlone(int at) {
        int day = day(word(at));
        boolean ordinal = ORDINAL.matcher(word(at)).matches();
        boolean named = BEFORE_A_DAY.contains(word(at - 1)) && (at + 1 == words.size() || !isCounted(word(at + 1)));
        if (day > 0 && (ordinal || named) && !MONTH.containsKey(word(at + 1))) {
            YearMonth month = YearMonth.from(today);
            while (!month.isValidDay(day) || month.atDay(day).isBefore(today)) {
                month = month.plusMonths(1);
            }
            found.add(month.atDay(day));
        }
    }

    private static boolean isCounted(String word) {
        return Set.of("day", "week", "month", "year", "dia", "semana", "mese", "mes", "ano", "time", "line")
                .contains(Closeness.singular(word));
    }

    private static int day(String word) {
        Matcher ordinal = ORDINAL.matcher(word);
        int day = ordinal.matches() ? Integer.parseInt(ordinal.group(1)) : Numbers.number(word);
        return day >= 1 && day <= MOST_DAYS ? day : -1;
    }

    private void next(int month, int day) {
        if (month < 1 || month > MONTHS) {
            return;
        }
        YearMonth next = YearMonth.of(today.getYear(), month);
        if (next.isValidDay(day)) {
            LocalDate date = next.atDay(day);
            found.add(date.isBefore(today) ? date.plusYears(1) : date);
        }
    }

    private void whole(int month) {
        YearMonth next = YearMonth.of(today.getYear(), month);
        YearMonth meant = next.isBefore(YearMonth.from(today)) ? next.plusYears(1) : next;
        LocalDate first = meant.atDay(1);
        found.add(first.isBefore(today) ? today : first);
        found.add(meant.atEndOfMonth());
    }
}

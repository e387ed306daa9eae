package org.handrail.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in typed words, counted from Wednesday, 25 November 2026. */
class DaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "in 4 days, 4",
        "in four days, 4",
        "10 weeks off, 70",
        "about ten weeks, 70",
        "in a couple of weeks, 14",
        "a month from now, 30",
        "dentro de noventa días, 90",
        "en un par de semanas, 14",
        "faltan 3 semanas, 21",
        "en dos meses, 61",
        "on the 12th, 17",
        "the 25th, 0",
        "el 12, 17",
        "el día 3, 8",
        "december 3, 8",
        "Dec 3rd at 9, 8",
        "the 3rd of december, 8",
        "3 de diciembre, 8",
        "on january 4th, 40",
        "11/24, 364",
        "this coming thursday, 1",
        "el lunes a las 9, 5",
        "tuesday next week, 6",
        "a week from friday, 9",
    })
    void areCounted(String typed, int days) {
        assertThat(Days.until(typed, TODAY)).containsExactly(days);
    }

    /** Where the words may mean two days, or a stretch of them, the first and the last are told. */
    @ParameterizedTest
    @CsvSource({
        "next tuesday, 6 13",
        "el próximo martes, 6 13",
        "el martes que viene, 6 13",
        "next week, 5 11",
        "la semana que viene, 5 11",
        "next month, 6 36",
        "sometime in january, 37 67",
        "12/3, 8 107",
    })
    void mayBeSeveral(String typed, String days) {
        assertThat(Days.until(typed, TODAY))
                .containsExactlyElementsOf(
                        Arrays.stream(days.split(" ", -1)).map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two weeks ago",
                "hace dos semanas",
                "every six months",
                "i have waited for 3 weeks already",
                "last monday was bad",
                "no date yet",
                "the 2 lines of chemo",
                "may be soon",
                "12.5",
                "31/31",
                "",
            })
    void areNotSeenWhereThereAreNone(String typed) {
        assertThat(Days.until(typed, TODAY)).isEmpty();
    }

    @Test
    void aDayAMonthDoesNotHaveIsLookedForInTheNext() {
        assertThat(Days.until("on the 31st", TODAY)).containsExactly(36);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 999999 years", "the 99th", "february 30", "99/99", "in 0 days"})
    void oddNumbersDoNoHarm(String typed) {
        assertThat(Days.until(typed, TODAY)).allMatch(days -> days >= 0);
    }
}

package org.handrail.core.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.handrail.core.clinic.Hours.Opening;
import org.handrail.core.clinic.Hours.Span;
import org.junit.jupiter.api.Test;

class HoursTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Span MORNING = new Span(8 * 60, 12 * 60);
    private static final Span AFTERNOON = new Span(13 * 60, 17 * 60);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    private final Hours hours = new Hours(
            NEW_YORK,
            Map.of(
                    DayOfWeek.THURSDAY, List.of(MORNING, AFTERNOON),
                    DayOfWeek.FRIDAY, List.of(MORNING),
                    DayOfWeek.SATURDAY, List.of(new Span(22 * 60, 24 * 60)),
                    DayOfWeek.SUNDAY, List.of(new Span(0, 2 * 60))),
            Map.of(CHRISTMAS, List.of()));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }

    @Test
    void theFirstMinuteIsOpenAndTheLastIsNot() {
        assertThat(hours.isOpen(at("2026-12-17T07:59:59"))).isFalse();
        assertThat(hours.isOpen(at("2026-12-17T08:00:00"))).isTrue();
        assertThat(hours.isOpen(at("2026-12-17T11:59:59"))).isTrue();
        assertThat(hours.isOpen(at("2026-12-17T12:00:00"))).isFalse();
        assertThat(hours.isOpen(at("2026-12-19T23:59:59"))).isTrue();
        assertThat(hours.isOpen(at("2026-12-20T00:00:00"))).isTrue();
    }

    @Test
    void theClinicsOwnClockCounts() {
        assertThat(hours.isOpen(Instant.parse("2026-12-17T13:00:00Z"))).isTrue();
        assertThat(hours.isOpen(Instant.parse("2026-07-16T12:00:00Z"))).isTrue();
        assertThat(hours.isOpen(Instant.parse("2026-12-17T12:59:00Z"))).isFalse();
    }

    @Test
    void aHolidayIsClosedOnAnOpenWeekday() {
        assertThat(hours.isOpen(CHRISTMAS.atTime(9, 0).atZone(NEW_YORK).toInstant()))
                .isFalse();
        assertThat(hours.isOpen(at("2026-12-18T09:00:00"))).isTrue();
    }

    @Test
    void theNextHoursAreThoseThatBeginNext() {
        assertThat(hours.next(at("2026-12-17T06:00:00"))).isEqualTo(new Opening(LocalDate.of(2026, 12, 17), MORNING));
        assertThat(hours.next(at("2026-12-17T12:30:00"))).isEqualTo(new Opening(LocalDate.of(2026, 12, 17), AFTERNOON));
        assertThat(hours.next(at("2026-12-17T08:00:00"))).isEqualTo(new Opening(LocalDate.of(2026, 12, 17), AFTERNOON));
        assertThat(hours.next(at("2026-12-24T17:00:00")))
                .as("the day after is a holiday")
                .isEqualTo(new Opening(LocalDate.of(2026, 12, 26), new Span(22 * 60, 24 * 60)));
    }

    @Test
    void aClinicThatOpensNoMoreHasNoNextHours() {
        assertThat(new Hours(NEW_YORK, Map.of(), Map.of()).next(at("2026-12-17T06:00:00")))
                .isNull();
    }
}

package org.handrail.core.safety;

import org.jspecify.annotations.Nullable;

/** Body temperatures as people type them: the unit is often left out, and then the number tells. */
final class Temperature {
    private static final double COLDEST_FAHRENHEIT = 95;
    private static final double HOTTEST_FAHRENHEIT = 110;
    private static final double COLDEST_CELSIUS = 37.5;
    private static final double HOTTEST_CELSIUS = 43;

    /** A threshold of 100.4 is 38.0 °C; a hair is allowed for the rounding of either unit. */
    private static final double HAIR = 0.01;

    private Temperature() {}

    static boolean isFever(double number, @Nullable String unit, double thresholdFahrenheit) {
        boolean celsius = !"f".equals(unit) && number >= COLDEST_CELSIUS && number <= HOTTEST_CELSIUS;
        boolean fahrenheit = !"c".equals(unit) && number >= COLDEST_FAHRENHEIT && number <= HOTTEST_FAHRENHEIT;
        if (celsius) {
            return number * 9 / 5 + 32 >= thresholdFahrenheit - HAIR;
        }
        return fahrenheit && number >= thresholdFahrenheit - HAIR;
    }
}

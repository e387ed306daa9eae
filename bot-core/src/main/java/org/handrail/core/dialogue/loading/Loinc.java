package org.handrail.core.dialogue.loading;

import java.util.regex.Pattern;

/** The shape of LOINC codes: up to seven digits, a hyphen, and a check digit after Luhn (LOINC Users' Guide, "Check digits"). */
final class Loinc {
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,6}-[0-9]");
    private static final int TEN = 10;

    private Loinc() {}

    /** Whether this is written like a LOINC code and its check digit fits; whether there is such a code is not known here. */
    static boolean is(String code) {
        if (!SHAPE.matcher(code).matches()) {
            return false;
        }
        int hyphen = code.indexOf('-');
        int sum = 0;
        for (int i = hyphen - 1, place = 0; i >= 0; i--, place++) {
            int digit = code.charAt(i) - '0';
            int weighed = place % 2 == 0 ? 2 * digit : digit;
            sum += weighed / TEN + weighed % TEN;
        }
        return (TEN - sum % TEN) % TEN == code.charAt(hyphen + 1) - '0';
    }
}

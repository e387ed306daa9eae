package org.handrail.core.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a fact.
 *
 * @param id lower_snake, unique in its dialogue; an asked fact's question has the same id
 * @param kind the shape of its values
 * @param codes the declared codes in the order they are offered; empty for numbers and text
 * @param min least number, inclusive (numbers only)
 * @param max greatest number, inclusive (numbers only)
 * @param maxLength most characters of a text (text only)
 * @param days the most days each code reaches, ascending, where codes are times to come ({@code one} only); else empty
 * @param band the number it follows from (bands only), else null
 * @param isPrivate whether neither the question nor its answer ever leaves the conversation: not on the guide, not in an export
 * @param privateCodes codes that never do: neither as an offered answer nor as a given one
 * @param loinc the LOINC code of the question, or null
 */
public record FactSpec(
        String id,
        FactKind kind,
        List<String> codes,
        int min,
        int max,
        int maxLength,
        Map<String, Integer> days,
        @Nullable Band band,
        boolean isPrivate,
        List<String> privateCodes,
        @Nullable String loinc) {
    /** Longest text a fact may allow, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    public FactSpec {
        codes = List.copyOf(codes);
        privateCodes = List.copyOf(privateCodes);
        days = Collections.unmodifiableMap(new LinkedHashMap<>(days));
    }

    /**
     * How a band follows from a number.
     *
     * @param of the fact that holds the number
     * @param from the least number of each band by code, ascending; a number below the first is in no band
     */
    public record Band(String of, Map<String, Integer> from) {
        public Band {
            from = Collections.unmodifiableMap(new LinkedHashMap<>(from));
        }
    }

    public static FactSpec coded(String id, FactKind kind, List<String> codes) {
        return new FactSpec(id, kind, codes, 0, 0, 0, Map.of(), null, false, List.of(), null);
    }

    /** A band of a number; its codes are those of {@code from}, in order. */
    public static FactSpec banded(String id, Band band) {
        List<String> codes = List.copyOf(band.from().keySet());
        return new FactSpec(id, FactKind.BAND, codes, 0, 0, 0, Map.of(), band, false, List.of(), null);
    }

    public static FactSpec number(String id, int min, int max) {
        return new FactSpec(id, FactKind.NUMBER, List.of(), min, max, 0, Map.of(), null, false, List.of(), null);
    }

    public static FactSpec text(String id, int maxLength) {
        return new FactSpec(id, FactKind.TEXT, List.of(), 0, 0, maxLength, Map.of(), null, false, List.of(), null);
    }

    /** The same fact, its codes being times to come. */
    public FactSpec reaching(Map<String, Integer> mostDays) {
        return new FactSpec(id, kind, codes, min, max, maxLength, mostDays, band, isPrivate, privateCodes, loinc);
    }

    /** The same fact with what of it may leave the conversation, and its code. */
    public FactSpec with(boolean stays, List<String> codesThatStay, @Nullable String code) {
        return new FactSpec(id, kind, codes, min, max, maxLength, days, band, stays, codesThatStay, code);
    }

    /** What of this value may leave the conversation; null when nothing may. */
    public @Nullable FactValue leaving(FactValue value) {
        if (isPrivate) {
            return null;
        }
        if (!(value instanceof FactValue.Codes(List<String> given))
                || given.stream().noneMatch(privateCodes::contains)) {
            return value;
        }
        List<String> rest =
                given.stream().filter(code -> !privateCodes.contains(code)).toList();
        return rest.isEmpty() ? null : new FactValue.Codes(rest);
    }
}

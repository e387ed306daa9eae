package org.handrail.core.fact;

import java.util.List;
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
 * @param isPrivate whether neither the question nor its answer ever leaves the conversation: not on the guide, not in an export
 * @param loinc the LOINC code of the question, or null
 */
public record FactSpec(
        String id,
        FactKind kind,
        List<String> codes,
        int min,
        int max,
        int maxLength,
        boolean isPrivate,
        @Nullable String loinc) {
    /** Longest text a fact may allow, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    public FactSpec {
        codes = List.copyOf(codes);
    }

    public static FactSpec coded(String id, FactKind kind, List<String> codes) {
        return new FactSpec(id, kind, codes, 0, 0, 0, false, null);
    }

    public static FactSpec number(String id, int min, int max) {
        return new FactSpec(id, FactKind.NUMBER, List.of(), min, max, 0, false, null);
    }

    public static FactSpec text(String id, int maxLength) {
        return new FactSpec(id, FactKind.TEXT, List.of(), 0, 0, maxLength, false, null);
    }

    /** The same fact with how it may leave the conversation. */
    public FactSpec leaving(boolean stays, @Nullable String code) {
        return new FactSpec(id, kind, codes, min, max, maxLength, stays, code);
    }
}

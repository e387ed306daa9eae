package org.handrail.core.dialogue.loading;

import java.util.Locale;
import org.handrail.core.fact.FactKind;

/** The ways a row can ask about a fact. */
enum Operator {
    /** {@code stage: EARLY} */
    IS,
    HAS,
    HAS_ALL,
    ONLY,
    NOT,
    AT_LEAST,
    AT_MOST,
    /** {@code stage: known} and its three siblings */
    STATE;

    boolean fits(FactKind kind) {
        return switch (this) {
            case IS -> kind == FactKind.ONE || !kind.isAsked();
            case HAS, HAS_ALL, ONLY -> kind == FactKind.MANY;
            case NOT -> kind != FactKind.NUMBER && kind != FactKind.TEXT;
            case AT_LEAST, AT_MOST -> kind == FactKind.NUMBER;
            case STATE -> true;
        };
    }

    /** Numbers and texts have no codes of their own, but the reserved ones can be asked about. */
    boolean fitsReserved(FactKind kind) {
        boolean withoutCodes = kind == FactKind.NUMBER || kind == FactKind.TEXT;
        return withoutCodes && (this == IS || this == NOT);
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}

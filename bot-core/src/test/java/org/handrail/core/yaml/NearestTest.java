package org.handrail.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void aSlipOfTheKeyboardFindsItsName() {
        assertThat(Nearest.fix("what_chagned", List.of("stage", "what_changed"), ""))
                .isEqualTo("Did you mean \"what_changed\"?");
    }

    @Test
    void capitalsAndHyphensMakeNoDifference() {
        assertThat(Nearest.nearest("WHAT-CHANGED", List.of("stage", "what_changed")))
                .isEqualTo("what_changed");
    }

    @Test
    void aNameNearNothingListsSixAtMost() {
        assertThat(Nearest.fix("zebra", List.of("a1", "b2", "c3", "d4", "e5", "f6", "g7"), ""))
                .isEqualTo("Possible here: a1, b2, c3, d4, e5, f6 ….");
    }

    @Test
    void whereNothingIsDeclaredTheFixSaysWhere() {
        assertThat(Nearest.fix("zebra", List.of(), "Declare it first.")).isEqualTo("Declare it first.");
    }

    @Test
    void aVeryLongNameIsNearNothing() {
        assertThat(Nearest.nearest("a".repeat(10_000), List.of("a", "b".repeat(10_000))))
                .isNull();
    }
}

package org.handrail.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShapeReaderTest {
    @Test
    void readsRunsGapsGroupsAndContexts() {
        ShapeReader.Reading reading = ShapeReader.read("my? leg ..2 <weak>|(gave out) & {8..10} && <chemo>");

        assertThat(reading).isInstanceOf(ShapeReader.Mistake.class);
        reading = ShapeReader.read("leg ..2 <weak>|(gave out) & {8..10} && <chemo>");
        assertThat(reading).isInstanceOfSatisfying(ShapeReader.Read.class, read -> {
            assertThat(read.shape().core()).hasSize(2);
            assertThat(read.shape().contexts()).hasSize(1);
            assertThat(read.shape().core().getFirst().elements().get(1).gap()).isEqualTo(2);
            assertThat(read.shape().core().getFirst().elements().get(1).atoms()).hasSize(2);
        });
    }

    @Test
    void saysWhereAGroupIsNotClosed() {
        assertMistake("pain (in my|chest", 6, "not closed");
    }

    @Test
    void saysWhereANumberIsWrong() {
        assertMistake("pain {a..b}", 6, "no range");
    }

    @Test
    void saysWhereAWordIsMissing() {
        assertMistake("pain (chest||back)", 13, "missing");
    }

    @Test
    void refusesAGapThatIsTooWide() {
        assertMistake("pain ..40 chest", 6, "too wide");
    }

    @Test
    void refusesAPatternThatCouldMatchNothing() {
        assertMistake("pain?", 1, "Nothing that must match");
        assertMistake("", 1, "Nothing that must match");
    }

    @Test
    void refusesAGapAtTheEnd() {
        assertMistake("pain ..3", 1, "ends with it");
    }

    private static void assertMistake(String pattern, int column, String what) {
        assertThat(ShapeReader.read(pattern)).isInstanceOfSatisfying(ShapeReader.Mistake.class, mistake -> {
            assertThat(mistake.what()).contains(what);
            assertThat(mistake.column()).isEqualTo(column);
            assertThat(mistake.fix()).isNotBlank();
        });
    }
}

package org.handrail.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.problem.Problem;
import org.junit.jupiter.api.Test;

class SamplesReaderTest {
    private static final String PATH = "examples/en/w1.tsv";
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aLineIsALabelAndASentenceWithItsPlace() {
        List<Sample> samples = read("label\ttext\nleg_clot\tMy calf is hot.\nlook_alike\tIt was, years ago.\n");

        assertThat(samples).extracting(Sample::label).containsExactly("leg_clot", Sample.LOOK_ALIKE);
        assertThat(samples).extracting(Sample::isDanger).containsExactly(true, false);
        assertThat(samples.getFirst().writer()).isEqualTo("w1");
        assertThat(samples.getFirst().language()).isEqualTo("en");
        assertThat(samples.getFirst().place()).hasToString("examples/en/w1.tsv:2:1");
        assertThat(problems).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsToldAtItsLineAndTheRestIsRead() {
        String endless = "word ".repeat(300);
        List<Sample> samples = read(
                "label\ttext\nno tab here\nleg_clot\t!!!\nleg_clot\t" + endless + "\nleg_clot\ta\tb\nleg_clot\tgood\n");

        assertThat(samples).extracting(Sample::text).containsExactly("good");
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("wrong-kind", "no-words", "too-long", "wrong-kind");
        assertThat(problems.get(1).place()).hasToString("examples/en/w1.tsv:3:1");
    }

    @Test
    void aFileWithoutHeadingOrOutsideOfALanguageIsNotRead() {
        assertThat(read("leg_clot\tMy calf is hot.\n")).isEmpty();
        assertThat(SamplesReader.read("examples/w1.tsv", "label\ttext\nleg_clot\tx\n", problems::add))
                .isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("no-heading", "bad-path");
    }

    private List<Sample> read(String text) {
        return SamplesReader.read(PATH, text, problems::add);
    }
}

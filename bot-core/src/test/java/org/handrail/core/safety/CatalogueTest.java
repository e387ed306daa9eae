package org.handrail.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the catalogue raises its flag, and every counter-example raises nothing. */
final class CatalogueTest {
    /** Counter-examples the catalogue itself answers on the same day. */
    private static final Map<String, String> SAME_DAY = Map.of();

    private static final Screen SCREEN = FlagsFixture.screen();

    static Stream<List<String>> examples() {
        return lines("/safety/catalogue.txt");
    }

    static Stream<List<String>> counterExamples() {
        return lines("/safety/catalogue-not.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleRaisesItsFlag(List<String> example) {
        List<Hit> hits = SCREEN.screen(example.get(2), FlagsFixture.FEVER);

        assertThat(hits).as(example.get(2)).extracting(Hit::flag).contains(example.get(0));
    }

    @ParameterizedTest
    @MethodSource("counterExamples")
    void everyCounterExampleRaisesNothing(List<String> example) {
        List<Hit> hits = SCREEN.screen(example.get(1), FlagsFixture.FEVER);

        String sameDay = SAME_DAY.get(example.get(1));
        if (sameDay == null) {
            assertThat(hits).as(example.get(1)).isEmpty();
        } else {
            assertThat(hits)
                    .as(example.get(1))
                    .extracting(Hit::flag, Hit::level)
                    .containsExactly(org.assertj.core.api.Assertions.tuple(sameDay, Level.SAME_DAY));
        }
    }

    @Test
    void everyFlagHasExamplesInBothLanguages() {
        for (Flag flag : FlagsFixture.shipped(problem -> {}).flags()) {
            assertThat(examples().filter(line -> line.get(0).equals(flag.id())).map(line -> line.get(1)))
                    .as(flag.id())
                    .contains("en", "es");
        }
    }

    private static Stream<List<String>> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

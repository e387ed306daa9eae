package org.handrail.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.handrail.core.clinic.ClinicLoader;
import org.handrail.core.problem.Loaded;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a good file, loading gives a dialogue or problems that an author can find. */
class LoaderNeverThrowsTest {
    private static final int ROUNDS = 600;
    private static final int MOST_MUTATIONS = 4;
    private static final String SIGNS = "\t{}[]:,&*!|>'\"%@`#-? \u0000\u0007\uFEFF\uD83D\u00e9\nA1_";

    @Test
    void mutatedDialoguesAreLoadedOrRefusedWithPlaces() {
        long seed = seed();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> texts = DialogueFolder.small();
            texts.remove("plays/hello.play");
            String path = List.copyOf(texts.keySet()).get(random.nextInt(texts.size()));
            texts.computeIfPresent(path, (_, text) -> mutated(text, random));

            String story = "seed %d, round %d, file %s:%n%s".formatted(seed, round, path, texts.get(path));
            List<Problem> problems = new ArrayList<>();
            assertThatCode(() -> problems.addAll(problems(DialogueLoader.load(new DialogueFiles(texts)))))
                    .as(story)
                    .doesNotThrowAnyException();
            assertThat(problems)
                    .as(story)
                    .allSatisfy(problem -> assertThat(isInside(problem.place(), texts))
                            .as(problem.toString())
                            .isTrue());
        }
    }

    /** Found by the test above. */
    @Test
    void aScaleOfOneNumberIsNoFaultOfTheProgram() {
        Map<String, String> texts = DialogueFolder.small();
        texts.computeIfPresent("facts.yaml", (_, text) -> text.replace("max: 10", "max: 0"));

        assertThat(DialogueLoader.load(new DialogueFiles(texts)).problems())
                .extracting(Problem::code)
                .containsOnly("out-of-bounds");
    }

    @Test
    void mutatedClinicsAreLoadedOrRefusedWithPlaces() {
        long seed = seed();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String good = DialogueFolder.texts(DialogueFolder.RESOURCES.resolve("clinics"))
                .getOrDefault("demo.yaml", "");
        for (int round = 0; round < ROUNDS; round++) {
            String text = mutated(good, random);
            String story = "seed %d, round %d:%n%s".formatted(seed, round, text);

            assertThatCode(() -> problems(ClinicLoader.load("demo.yaml", text)))
                    .as(story)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "!!x ", "&a ", "\"", "|\n", "%YAML 9.9\n", "{", "*a "})
    void endlessNestingAndRepetitionIsRefused(String piece) {
        Map<String, String> texts = DialogueFolder.small();
        texts.put("facts.yaml", piece.repeat(300_000));

        Loaded<Dialogue> loaded = DialogueLoader.load(new DialogueFiles(texts));

        assertThat(loaded).isInstanceOf(Loaded.Refused.class);
        assertThat(loaded.problems()).isNotEmpty();
    }

    private static <T> List<Problem> problems(Loaded<T> loaded) {
        return switch (loaded) {
            case Loaded.Usable<T> usable -> usable.problems();
            case Loaded.Refused<T> refused -> {
                assertThat(refused.problems()).isNotEmpty();
                yield refused.problems();
            }
        };
    }

    private static boolean isInside(Place place, Map<String, String> texts) {
        String text = texts.get(place.file());
        if (text == null) {
            return false;
        }
        List<String> lines = List.of(text.split("\\R", -1));
        boolean wholeFile = place.line() == 0 && place.column() == 0;
        boolean inText = place.line() >= 1
                && place.line() <= lines.size()
                && place.column() >= 1
                && place.column() <= lines.get(place.line() - 1).length() + 1;
        return wholeFile || inText;
    }

    private static String mutated(String text, RandomGenerator random) {
        String result = text;
        int mutations = 1 + random.nextInt(MOST_MUTATIONS);
        for (int i = 0; i < mutations; i++) {
            result = random.nextBoolean() ? lineMutated(result, random) : characterMutated(result, random);
        }
        return result;
    }

    private static String lineMutated(String text, RandomGenerator random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> lines.set(at, lines.get(random.nextInt(lines.size())));
            default ->
                lines.set(at, " ".repeat(random.nextInt(9)) + lines.get(at).strip());
        }
        return String.join("\n", lines);
    }

    private static String characterMutated(String text, RandomGenerator random) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + sign + text.substring(at);
            default -> text.substring(0, at) + sign + text.substring(at + 1);
        };
    }

    /** Another one each time; {@code -Dfuzz.seed=…} runs one again. */
    private static long seed() {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("fuzz.seed=" + seed);
        return seed;
    }
}

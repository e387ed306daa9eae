package org.handrail.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handrail.core.problem.Loaded;
import org.handrail.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each defect is told once, at its place, with a way to mend it. */
class BrokenDialogueTest {
    private static final int LEAST_FIXTURES = 100;

    static Stream<BrokenFixture> fixtures() {
        return BrokenFixture.in(DialogueFolder.RESOURCES.resolve("broken"));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isToldOnceAtItsPlaceWithAFix(BrokenFixture fixture) {
        Map<String, String> texts = DialogueFolder.small();
        texts.put(fixture.replaces(), withEngineWords(fixture, texts.getOrDefault(fixture.replaces(), "")));

        Loaded<Dialogue> loaded = DialogueLoader.load(new DialogueFiles(texts));

        boolean warns = fixture.severity() == Problem.Severity.WARNING;
        assertThat(loaded).isInstanceOf(warns ? Loaded.Usable.class : Loaded.Refused.class);
        List<Problem> problems = loaded.problems().stream()
                .filter(problem -> problem.severity() == fixture.severity())
                .toList();
        assertThat(problems).extracting(BrokenFixture::written).containsExactly(fixture.placeAndCode());
        assertThat(problems.getFirst().fix()).contains(fixture.fix());
        assertThat(problems.getFirst().what()).isNotBlank();
    }

    /** What the engine says changes often; only fixtures about it hold it themselves. */
    private static String withEngineWords(BrokenFixture fixture, String good) {
        boolean without = !good.isEmpty()
                && fixture.replaces().startsWith("words/")
                && !fixture.text().contains("\nengine:");
        return without ? fixture.text() + good.substring(good.indexOf("\nengine:") + 1) : fixture.text();
    }

    @Test
    void noFixtureIsLost() {
        assertThat(fixtures()).hasSizeGreaterThan(LEAST_FIXTURES);
    }

    @Test
    void aCardWithTheIdOfAQuestionIsRefused() {
        Map<String, String> texts = DialogueFolder.small();
        texts.computeIfPresent("cards.yaml", (_, text) -> text + "  her2:    {}\n");
        texts.computeIfPresent(
                "words/en.yaml",
                (_, text) -> text.replace(
                        "  goodbye:\n", "  her2: { title: \"HER2\", body: [\"About it.\"] }\n  goodbye:\n"));

        List<Problem> problems = DialogueLoader.load(new DialogueFiles(texts)).problems();

        assertThat(problems).extracting(BrokenFixture::written).contains("cards.yaml:5:3 duplicate-id");
    }

    /** Whoever looks over a shoulder could read the private answer off the mark. */
    @Test
    void aPrivateAnswerMarksNothing() {
        Map<String, String> texts = DialogueFolder.small();
        texts.computeIfPresent(
                "facts.yaml",
                (_, text) -> text.replace(
                        "kind: one, codes: [METASTATIC", "private: true, " + "kind: one, codes: [METASTATIC"));
        texts.computeIfPresent("rules/more.yaml", (_, text) -> text + """
              - id: mark-some
                when: { stage: EARLY }
                then: { mark: { what_changed: NEW_SPOTS } }
                why: "For a test."
            """);

        List<Problem> problems = DialogueLoader.load(new DialogueFiles(texts)).problems();

        assertThat(problems).extracting(BrokenFixture::written).contains("rules/more.yaml:29:13 private-shows");
    }

    @Test
    void aMissingFileIsToldWithoutAllThatFollowsFromIt() {
        Map<String, String> texts = DialogueFolder.small();
        texts.remove("facts.yaml");

        List<Problem> problems = DialogueLoader.load(new DialogueFiles(texts)).problems();

        assertThat(problems).extracting(BrokenFixture::written).containsExactly("facts.yaml missing-file");
    }

    @Test
    void manyDefectsAreAllTold() {
        Map<String, String> texts = DialogueFolder.small();
        texts.computeIfPresent("facts.yaml", (_, text) -> text.replace("kind: many", "kind: meny"));
        texts.computeIfPresent(
                "rules/more.yaml",
                (_, text) -> text.replace("ask: her2 }", "ask: her22 }").replace("METASTATIC", "META"));
        texts.computeIfPresent("words/en.yaml", (_, text) -> text.replace("short: \"Stage\"", "shrt: \"Stage\""));

        List<Problem> problems = DialogueLoader.load(new DialogueFiles(texts)).problems();

        assertThat(problems)
                .extracting(Problem::code)
                .contains("unknown-value", "unknown-question", "unknown-code", "unknown-key", "missing-words");
        assertThat(problems).isSortedAccordingTo((a, b) -> a.place().compareTo(b.place()));
    }
}

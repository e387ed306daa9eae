package org.handrail.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handrail.core.fact.FactKind;
import org.handrail.core.problem.Loaded;
import org.handrail.core.problem.Place;
import org.junit.jupiter.api.Test;

class DialogueLoaderTest {
    @Test
    void aGoodDialogueLoadsWithoutAnyProblem() {
        Loaded<Dialogue> loaded = DialogueLoader.load(new DialogueFiles(DialogueFolder.small()));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded).isInstanceOf(Loaded.Usable.class);
    }

    @Test
    void everythingStandsWhereTheFilesSayInTheirOrder() {
        Dialogue dialogue = small();

        assertThat(dialogue.id()).isEqualTo("small");
        assertThat(dialogue.languages()).containsExactly("en");
        assertThat(dialogue.steps()).extracting(Step::id).containsExactly("welcome", "confirm", "guide");
        assertThat(dialogue.facts())
                .containsOnlyKeys(
                        "consent",
                        "role",
                        "what_changed",
                        "stage",
                        "distress",
                        "own_question",
                        "her2",
                        "begun",
                        "advanced");
        assertThat(dialogue.facts().keySet()).startsWith("consent", "role").endsWith("begun", "advanced");
        assertThat(dialogue.facts().get("distress"))
                .hasFieldOrPropertyWithValue("kind", FactKind.NUMBER)
                .hasFieldOrPropertyWithValue("max", 10);
        assertThat(dialogue.questions().get("what_changed"))
                .isEqualTo(new Question(
                        "what_changed", true, true, true, List.of("NOT_TOLD"), false, false, List.of("1.0")));
        assertThat(dialogue.cards().get("growth"))
                .isEqualTo(new Card(
                        "growth",
                        true,
                        List.of("asco-2024"),
                        List.of("1.0", "1.1"),
                        List.of(),
                        new Card.Option(null, LocalDate.of(2027, 2, 21), new Place("cards.yaml", 4, 101))));
        assertThat(dialogue.guide().items()).extracting(GuidePlan.Item::id).containsExactly("q01", "q02");
        assertThat(dialogue.rows())
                .extracting(Row::id)
                .startsWith("open", "stop", "begin")
                .endsWith("own-words");
    }

    @Test
    void aRowMeansWhatItsTableSays() {
        Row row = row("explain-growth");

        assertThat(row.when())
                .containsExactly(
                        new Condition("what_changed", new Demand.HasAny(List.of("SCAN_GROWTH", "NEW_SPOTS"))),
                        new Condition("what_changed", new Demand.Not(List.of("NOT_TOLD"))));
        assertThat(row.then())
                .isEqualTo(new Row.Then(
                        List.of("stage"), List.of("growth"), List.of(), Map.of(), List.of(), Map.of(), null));
        assertThat(row.source()).isEqualTo("asco-2024");
        assertThat(row.place()).isEqualTo(new Place("rules/more.yaml", 2, 9));
        assertThat(row("ask-her2").when()).contains(new Condition("her2", new Demand.Unanswered()));
        assertThat(row("begin").then().derive()).containsExactly(Map.entry("begun", "YES"));
        assertThat(row("open").when()).isEmpty();
    }

    @Test
    void wordsAreFoundByTheirDottedKeys() {
        Words words = small().words().values().iterator().next();

        assertThat(words.text("questions.what_changed.ask"))
                .isEqualTo(new Words.Wording(
                        "What made you think the treatment stopped working?",
                        "What made them think the treatment stopped working?"));
        assertThat(words.text("questions.stage.choices.EARLY")).isEqualTo(new Words.Wording("No", null));
        assertThat(words.text("guide.items.q02"))
                .isEqualTo(new Words.Wording(
                        "Who can I talk to when it is hard?", "Who can they talk to when it is hard?"));
        assertThat(words.text("guide.items.q02.detail"))
                .isEqualTo(new Words.Wording("Many clinics have a counselor.", null));
        assertThat(words.text("engine.danger_answers.CALLED")).isEqualTo(new Words.Wording("I called", null));
        assertThat(words.list("cards.hello.body")).hasSize(2);
    }

    @Test
    void theHashFollowsEveryFileButPlays() {
        Map<String, String> texts = DialogueFolder.small();
        String before = small().hash();

        texts.put("plays/hello.play", "play: Something else\n");
        assertThat(load(texts).hash()).isEqualTo(before).matches("[0-9a-f]{64}");

        texts.merge("facts.yaml", "# a remark\n", String::concat);
        assertThat(load(texts).hash()).isNotEqualTo(before);
    }

    private static Dialogue small() {
        return load(DialogueFolder.small());
    }

    private static Row row(String id) {
        return small().rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Dialogue load(Map<String, String> texts) {
        Loaded<Dialogue> loaded = DialogueLoader.load(new DialogueFiles(texts));
        assertThat(loaded.problems()).isEmpty();
        return ((Loaded.Usable<Dialogue>) loaded).value();
    }
}

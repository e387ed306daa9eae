package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.JournalJson;
import org.handrail.core.conversation.Reason;
import org.handrail.core.conversation.event.CardShown;
import org.handrail.core.conversation.event.QuestionAsked;
import org.handrail.core.dialogue.Card;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Row;
import org.handrail.core.dialogue.Topic;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.problem.Loaded;
import org.handrail.core.workbench.Play;
import org.handrail.core.workbench.PlayReader;
import org.handrail.core.workbench.PlayRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything that happens in the plays says why it happened. */
class ReasonsTest {
    private static final Dialogue DIALOGUE = RulesFolder.dialogue();
    private static final Map<String, Row> ROWS =
            DIALOGUE.rows().stream().collect(Collectors.toMap(Row::id, Function.identity()));
    private static final PlayRunner RUNNER = new PlayRunner(DIALOGUE, RulesFolder.clinics());

    @TestFactory
    Stream<DynamicTest> everyEntryHasItsReason() {
        return RulesFolder.plays().entrySet().stream()
                .map(play -> DynamicTest.dynamicTest(
                        play.getKey(),
                        () -> journal(play.getKey(), play.getValue()).forEach(ReasonsTest::explained)));
    }

    private static Stream<Entry> journal(String file, String text) {
        Loaded<Play> loaded = PlayReader.read(file, text);
        assertThat(loaded).isInstanceOf(Loaded.Usable.class);
        Play play = ((Loaded.Usable<Play>) loaded).value();
        return RUNNER.run(play).journal().stream().map(JournalJson::read);
    }

    private static void explained(Entry entry) {
        assertThat(entry.reason().because()).as("entry %s", entry).isNotBlank();
        if (entry.event() instanceof CardShown card && entry.reason().because().startsWith("topic/")) {
            explainedByTopic(card, entry.reason());
        } else if (entry.event() instanceof QuestionAsked || entry.event() instanceof CardShown) {
            explainedByRow(entry);
        }
    }

    /** A card that answers a question names the topic that has it, and why the question is known to be about that. */
    private static void explainedByTopic(CardShown card, Reason reason) {
        String[] parts = reason.because().split("/", 3);
        Topic topic = Objects.requireNonNull(DIALOGUE.topics().topic(parts[1]), reason.because());
        assertThat(topic.cards()).as(reason.because()).contains(card.card());
        assertThat(parts[2]).matches("tapped|like: .+");
    }

    /** The row is one of the dialogue's, and each of its demands holds for the value the reason tells. */
    private static void explainedByRow(Entry entry) {
        assertThat(ROWS).as("row of %s", entry).containsKey(entry.reason().because());
        Row row = Objects.requireNonNull(ROWS.get(entry.reason().because()));
        assertThat(entry.reason().why()).isEqualTo(row.why());
        assertThat(entry.reason().source()).isEqualTo(row.source());
        assertThat(entry.reason().matched().stream().map(Reason.Matched::fact).collect(Collectors.toSet()))
                .isEqualTo(row.when().stream().map(Condition::fact).collect(Collectors.toSet()));
        for (Condition condition : row.when()) {
            Reason.Matched matched = entry.reason().matched().stream()
                    .filter(candidate -> candidate.fact().equals(condition.fact()))
                    .findFirst()
                    .orElseThrow();
            assertThat(condition.demand().holds(matched.value()))
                    .as("%s: %s holds for %s", row.id(), condition, matched)
                    .isTrue();
        }
    }

    /** A card about an option tells all six parts and where they are from; a plain card has none of that. */
    @Test
    void everyCardAboutAnOptionTellsAllItsParts() {
        Set<String> seen = new TreeSet<>();
        RulesFolder.plays()
                .forEach((file, text) -> journal(file, text).forEach(entry -> {
                    if (entry.event() instanceof CardShown card) {
                        boolean option = Objects.requireNonNull(DIALOGUE.cards().get(card.card()))
                                        .option()
                                != null;
                        assertThat(card.parts()).as(card.card()).hasSize(option ? Card.Option.PARTS.size() : 0);
                        assertThat(card.sources()).as(card.card()).hasSize(option ? 2 : 0);
                        assertThat(card.body().isEmpty()).as(card.card()).isEqualTo(option);
                        if (option) {
                            seen.add(card.card());
                        }
                    }
                }));
        assertThat(seen)
                .contains(
                        "class_antibody_drug",
                        "class_chemo",
                        "class_her2",
                        "class_hormone",
                        "class_immunotherapy",
                        "class_targeted",
                        "supportive_care",
                        "trials");
    }

    /** Sources that rows name are declared. */
    @Test
    void everySourceIsDeclared() {
        Set<String> declared = DIALOGUE.sources().keySet();
        assertThat(DIALOGUE.rows())
                .allSatisfy(row -> assertThat(row.source() == null || declared.contains(row.source()))
                        .as(row.id())
                        .isTrue());
    }
}

package org.handrail.core.dialogue;

import java.util.List;
import java.util.Map;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.safety.Flags;
import org.jspecify.annotations.Nullable;

/**
 * One immutable version of the authored content. Maps keep the declared order.
 *
 * @param hash lower-case hex SHA-256 over all files; two dialogues with the same hash behave alike
 * @param translations by language; the first language has none
 * @param facts by id
 * @param questions by id, the same ids as the asked facts
 * @param rows in the order of files and lines
 * @param topics what people ask about; none where there is no topics.yaml
 * @param statements of the source document, which the content is held against; none where there is no coverage.yaml
 * @param waivers texts that may be harder to read than the bound
 * @param words by language
 * @param phrases by language
 */
public record Dialogue(
        String id,
        String version,
        String hash,
        List<String> languages,
        Review review,
        Map<String, Translation> translations,
        List<Step> steps,
        Map<String, FactSpec> facts,
        Map<String, Question> questions,
        Map<String, Card> cards,
        List<Row> rows,
        GuidePlan guide,
        Flags flags,
        Topics topics,
        Map<String, Source> sources,
        List<Statement> statements,
        Medicines medicines,
        List<Waiver> waivers,
        Map<String, Words> words,
        Map<String, Phrases> phrases) {

    public Dialogue {
        languages = List.copyOf(languages);
        translations = Ordered.copy(translations);
        steps = List.copyOf(steps);
        facts = Ordered.copy(facts);
        questions = Ordered.copy(questions);
        cards = Ordered.copy(cards);
        rows = List.copyOf(rows);
        sources = Ordered.copy(sources);
        statements = List.copyOf(statements);
        waivers = List.copyOf(waivers);
        words = Ordered.copy(words);
        phrases = Ordered.copy(phrases);
    }

    /** Whether the words of this language are a translation that nobody has reviewed. */
    public boolean translationUnreviewed(String language) {
        Translation translation = translations.get(language);
        return translation != null && !translation.reviewed();
    }

    /** The step that holds this question or card, or null. */
    public @Nullable Step stepOf(String item) {
        for (Step step : steps) {
            for (Step.Item candidate : step.items()) {
                if (candidate.id().equals(item)) {
                    return step;
                }
            }
        }
        return null;
    }
}

package org.handrail.core.dialogue.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.dialogue.Card;
import org.handrail.core.yaml.Keys;

/** The keys of every group with fixed keys. The readers and the schemas in docs/reference/schemas agree on these (a test compares them). */
final class FormatKeys {
    static final Keys DIALOGUE =
            Keys.required("id", "version", "languages", "steps").or("review", "translations");
    static final Keys REVIEW = Keys.required("clinically_reviewed").or("reviewer", "reviewed_on");
    static final Keys TRANSLATION =
            Keys.required("translator", "date", "reviewed").or("reviewer");
    static final Keys STEP = Keys.required("id", "items");
    static final Keys STEP_ITEM = Keys.optional("card", "question");

    static final Keys FACTS = Keys.required("facts");
    static final Keys FACT_CODED = Keys.required("kind", "codes").or("days", "private", "private_codes", "loinc");
    static final Keys FACT_NUMBER = Keys.required("kind", "min", "max").or("private", "loinc");
    static final Keys FACT_TEXT = Keys.required("kind", "max_length").or("private", "loinc");
    static final Keys FACT_BAND = Keys.required("kind", "of", "codes", "from");

    static final Keys QUESTIONS = Keys.required("questions");
    static final Keys QUESTION =
            Keys.optional("not_sure", "prefer_not", "skip", "exclusive", "rotate", "renews", "covers");

    static final Keys CARDS = Keys.required("cards");
    static final Keys CARD = Keys.optional("clinical", "sources", "covers", "links", "option");
    static final Keys CARD_OPTION =
            Keys.required("option", "sources", "review_by").or("clinical", "covers", "links", "reviewed_on");

    static final Keys RULES = Keys.required("rules");
    static final Keys ROW = Keys.required("id", "then", "why").or("when", "source", "covers");
    static final Keys THEN = Keys.optional("ask", "show", "guide", "derive", "raise", "mark", "close");
    static final Keys OPERATORS = Keys.optional("has", "has_all", "only", "not", "at_least", "at_most");

    static final Keys TOPICS = Keys.required("topics").or("sureness");
    static final Keys TOPIC = Keys.optional("cards", "ask", "person", "own_words");
    static final Keys TOPIC_SURENESS = Keys.required("command", "direct", "choose", "advice");

    static final Keys GUIDE = Keys.required("sections").or("items");
    static final Keys SECTION_ANSWERS = Keys.required("id", "kind", "facts").or("annex", "covers");
    static final Keys SECTION_ITEMS =
            Keys.required("id", "kind").or("facts", "at_most", "stem", "questions", "annex", "covers");
    static final Keys SECTION_CALLS = Keys.required("id", "kind").or("annex", "covers");
    static final Keys SECTION_LINES = Keys.required("id", "kind", "count").or("annex", "covers");
    static final Keys SECTION_TABLE =
            Keys.required("id", "kind", "columns", "count").or("annex", "covers");
    static final Keys GUIDE_ITEM = Keys.required("section").or("covers");

    static final Keys SOURCES = Keys.required("sources");
    static final Keys SOURCE = Keys.required("title").or("publisher", "year", "url", "checked_on", "verified");

    static final Keys COVERAGE = Keys.required("statements");
    static final Keys STATEMENT = Keys.required("id", "about", "needs");

    static final Keys MEDICINES = Keys.required("classes_of", "medicines");
    static final Keys MEDICINE = Keys.required("name", "source", "review_by")
            .or("kind", "brands", "also", "class", "options", "fits", "suggests", "region", "checked_on");

    static final Keys WAIVERS = Keys.required("waivers");
    static final Keys WAIVER = Keys.required("text", "language", "what", "reason", "by", "until");

    static final Keys PHRASES = Keys.optional("choices", "commands", "hints");

    static final Keys COMMANDS = new Keys(List.of(), Commands.NAMES);

    static final Keys WORDS = Keys.optional("steps", "questions", "cards", "guide", "flags", "topics", "engine");
    static final Keys WORDS_STEP = Keys.optional("title");
    static final Keys WORDS_QUESTION =
            Keys.optional("lead", "ask", "why", "short", "choices", "hints", "replies", "low", "high");
    static final Keys WORDS_CARD = Keys.optional("title", "body", "more", "option");

    /** The parts of an option, and the engine's labels of them; {@link MissingWordsCheck} asks for all. */
    static final Keys WORDS_OPTION = new Keys(List.of(), Card.Option.PARTS);

    static final Keys WORDS_GUIDE = Keys.optional("sections", "items");
    static final Keys WORDS_SECTION = Keys.optional("title", "intro", "columns");
    static final Keys WORDS_ITEM = Keys.required("text").or("caregiver", "detail");
    static final Keys WORDS_FLAG = Keys.optional("title", "lines", "signs", "short", "said", "answers");
    static final Keys WORDS_TOPIC = Keys.optional("title");
    static final Keys WORDS_CALLS = new Keys(List.of(), Clinic.REQUIRED_NUMBERS);
    static final Keys WORDING = Keys.required("text").or("caregiver");

    private FormatKeys() {}

    /** All of them, by the name of the schema file and of the definition in it. */
    static Map<String, Keys> byDefinition() {
        Map<String, Keys> all = new LinkedHashMap<>();
        all.put("dialogue/file", DIALOGUE);
        all.put("dialogue/review", REVIEW);
        all.put("dialogue/translation", TRANSLATION);
        all.put("dialogue/step", STEP);
        all.put("dialogue/step_item", STEP_ITEM);
        all.put("facts/file", FACTS);
        all.put("facts/coded", FACT_CODED);
        all.put("facts/number", FACT_NUMBER);
        all.put("facts/text", FACT_TEXT);
        all.put("facts/band", FACT_BAND);
        all.put("questions/file", QUESTIONS);
        all.put("questions/question", QUESTION);
        all.put("cards/file", CARDS);
        all.put("cards/card", CARD);
        all.put("cards/option_card", CARD_OPTION);
        all.put("rules/file", RULES);
        all.put("rules/row", ROW);
        all.put("rules/then", THEN);
        all.put("rules/operators", OPERATORS);
        all.put("guide/file", GUIDE);
        all.put("guide/answers", SECTION_ANSWERS);
        all.put("guide/items", SECTION_ITEMS);
        all.put("guide/calls", SECTION_CALLS);
        all.put("guide/lines", SECTION_LINES);
        all.put("guide/table", SECTION_TABLE);
        all.put("guide/item", GUIDE_ITEM);
        all.put("sources/file", SOURCES);
        all.put("sources/source", SOURCE);
        all.put("coverage/file", COVERAGE);
        all.put("coverage/statement", STATEMENT);
        all.put("phrases/file", PHRASES);
        all.put("phrases/commands", COMMANDS);
        all.put("medicines/file", MEDICINES);
        all.put("medicines/medicine", MEDICINE);
        all.put("waivers/file", WAIVERS);
        all.put("waivers/waiver", WAIVER);
        topics(all);
        words(all);
        return all;
    }

    private static void topics(Map<String, Keys> all) {
        all.put("topics/file", TOPICS);
        all.put("topics/topic", TOPIC);
        all.put("topics/sureness", TOPIC_SURENESS);
    }

    private static void words(Map<String, Keys> all) {
        all.put("words/file", WORDS);
        all.put("words/step", WORDS_STEP);
        all.put("words/question", WORDS_QUESTION);
        all.put("words/card", WORDS_CARD);
        all.put("words/option", WORDS_OPTION);
        all.put("words/guide", WORDS_GUIDE);
        all.put("words/section", WORDS_SECTION);
        all.put("words/item", WORDS_ITEM);
        all.put("words/flag", WORDS_FLAG);
        all.put("words/topic", WORDS_TOPIC);
        all.put("words/wording", WORDING);
        all.put("words/engine", EngineWords.KEYS);
        all.put("words/calls", WORDS_CALLS);
    }
}

package org.handrail.core.dialogue.loading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.dialogue.Card;
import org.handrail.core.yaml.Keys;

/** The sentences the engine itself says, by their key under {@code engine} in words/&lt;lang&gt;.yaml. Every language needs all of them. */
public final class EngineWords {
    /** A group: the answers to a danger card, by code. */
    public static final String DANGER_ANSWERS = "danger_answers";

    /** A group: what each of the clinic's numbers is called, by role. */
    public static final String CALLS = "calls";

    /** A group: why something cannot be taken. */
    public static final String REFUSALS = "refusals";

    /** The reasons, as the engine names them. */
    public static final List<String> REFUSAL_CODES = List.of(
            "unknown_question",
            "own_answer",
            "unknown_code",
            "choose_one",
            "number",
            "wants_code",
            "wants_number",
            "wants_words",
            "empty",
            "too_long",
            "card_gone",
            "not_asked",
            "nothing_to_change",
            "unknown_step",
            "unknown_language",
            "settled",
            "not_on_guide",
            "no_guide_yet",
            "top_full",
            "own_full",
            "moves_no_further");

    /** A group: what each command is called where it is offered. */
    public static final String REQUESTS = "requests";

    /** The commands that are offered when something typed may be one of them. */
    public static final List<String> OFFERED =
            List.of("back", "change", "skip", "start_again", "pause", "delete", "repeat", "guide");

    /** A group: what stands above each part of a card about an option. */
    public static final String OPTION_PARTS = "option_parts";

    /** Answers every danger card can count on. */
    public static final List<String> DANGER_CODES = List.of("CALLED", "GETTING_HELP", "MISTAKE");

    /** The keys that hold groups of texts, with the keys each group cannot do without. */
    public static final Map<String, List<String>> GROUPS = Map.of(
            DANGER_ANSWERS,
            DANGER_CODES,
            CALLS,
            Clinic.REQUIRED_NUMBERS,
            REFUSALS,
            REFUSAL_CODES,
            OPTION_PARTS,
            Card.Option.PARTS,
            REQUESTS,
            OFFERED);

    /** Plain texts. */
    public static final List<String> TEXTS = List.of(
            "submit_one",
            "submit_many",
            "submit_text",
            "submit_number",
            "not_sure",
            "prefer_not",
            "skip",
            "understood",
            "did_you_mean",
            "none_of_these",
            "guess_dropped",
            "understood_yes",
            "understood_no",
            "step_done",
            "must_come_first",
            "offer_person",
            "resume",
            "guide_open",
            "change_reopens",
            "change_sets_aside",
            "unclear",
            "unclear_person",
            "unclear_medicine",
            "not_recognised",
            "suggested_by_name",
            "change_consequence",
            "change_yes",
            "change_keep",
            "kept",
            "changed",
            "person_recorded",
            "person_again",
            "person_recorded_closed",
            "person_again_closed",
            "hours_range",
            "paused",
            "resumed",
            "start_again_ask",
            "start_again_yes",
            "started_again",
            "nothing_before",
            "language_changed",
            "renew_begin",
            "renew_nothing",
            "changed_since",
            "private_answer",
            "held_first",
            "not_sure_thanks",
            "prefer_not_thanks",
            "skipped_ok",
            "guide_ready",
            "closed",
            "no_more_questions",
            "option_stem",
            "option_more",
            "option_sources",
            "option_reviewed",
            "option_not_reviewed",
            "option_overdue",
            "mark_often",
            "ask_now_title",
            "ask_now_line",
            "ask_now_yes",
            "ask_now_unsure",
            "ask_now_not",
            "ask_now_no",
            "topic_ask",
            "topic_add",
            "topic_own_words",
            "topic_back",
            "delete_how",
            "guide_names",
            "guide_title",
            "guide_made_for",
            "guide_note",
            "guide_top",
            "guide_top_suggested",
            "guide_more",
            "guide_page",
            "guide_footer_not_advice",
            "guide_footer_version",
            "guide_footer_unreviewed",
            "guide_footer_translation",
            "danger_thanks",
            "danger_mistake",
            "danger_open",
            "danger_closed",
            "line_call",
            "line_press",
            "line_text",
            "line_word",
            "answer_list_joiner");

    /** Placeholders a text may hold besides {@code {clinic.…}} and {@code {fact.…}}. */
    public static final Map<String, Set<String>> PLACEHOLDERS = Map.ofEntries(
            Map.entry("understood", Set.of("answer")),
            Map.entry("change_consequence", Set.of("reopens", "sets_aside")),
            Map.entry("change_reopens", Set.of("reopens")),
            Map.entry("change_sets_aside", Set.of("sets_aside")),
            Map.entry("person_recorded_closed", Set.of("next")),
            Map.entry("person_again_closed", Set.of("next")),
            Map.entry("hours_range", Set.of("from", "until")),
            Map.entry("line_call", Set.of("name", "number")),
            Map.entry("line_press", Set.of("name", "number", "press")),
            Map.entry("line_text", Set.of("name", "number")),
            Map.entry("line_word", Set.of("name", "number", "word")),
            Map.entry("option_stem", Set.of("option")),
            Map.entry("option_sources", Set.of("sources")),
            Map.entry("option_reviewed", Set.of("reviewed_on", "review_by")),
            Map.entry("option_not_reviewed", Set.of("review_by")),
            Map.entry("guide_names", Set.of("names")),
            Map.entry("not_recognised", Set.of("words")),
            Map.entry("suggested_by_name", Set.of("medicine", "answer")),
            Map.entry("topic_ask", Set.of("question")),
            Map.entry("topic_back", Set.of("step")),
            Map.entry("guide_page", Set.of("page", "pages")),
            Map.entry("guide_footer_version", Set.of("version")),
            Map.entry("guide_made_for", Set.of("date", "clinic")),
            Map.entry("changed_since", Set.of("before", "now")),
            Map.entry("refusals.own_full", Set.of("most")),
            Map.entry("refusals.number", Set.of("least", "most")),
            Map.entry("refusals.too_long", Set.of("length", "most")));

    /** Optional for the reader, because the check for missing words asks for them in its own way. */
    static final Keys KEYS = new Keys(
            List.of(),
            Stream.concat(TEXTS.stream(), GROUPS.keySet().stream().sorted()).toList());

    private EngineWords() {}
}

package org.handrail.core.workbench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Topic;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.handrail.core.learned.Sorter;
import org.handrail.core.safety.Hit;
import org.handrail.core.safety.Screen;
import org.handrail.core.understanding.Meaning;
import org.handrail.core.understanding.Requests;
import org.handrail.core.understanding.Understanding;
import org.jspecify.annotations.Nullable;

/** What is made of a text by itself, outside any conversation: for measuring. */
public final class Judge {
    /** Neither danger nor command. */
    public static final String NONE = "none";

    private static final String PERSON = "talk_to_person";
    /** No answer could be made of it. */
    public static final String UNCLEAR = "UNCLEAR";

    private final Dialogue dialogue;
    private final Screen screen;
    private final Requests requests;
    private final Map<String, Understanding> languages = new LinkedHashMap<>();

    public Judge(Dialogue dialogue) {
        this.dialogue = dialogue;
        this.screen = Screen.of(dialogue.flags());
        this.requests = Requests.of(dialogue);
        dialogue.languages()
                .forEach(language -> languages.put(language, Understanding.of(dialogue, language, requests)));
    }

    /**
     * What was made of a text.
     *
     * @param tier {@code interrupt}, {@code ask} or {@code none}
     * @param flag what it is a sign of, or null
     * @param command the command it is as a whole, or {@code none}
     * @param answer codes joined with + in alphabetical order, a number, or {@code UNCLEAR}; null when no question was given
     * @param sure whether the answer would be stored without asking
     * @param topics what it asks about, the likeliest first, at most three
     * @param mode what would be made of it as a question
     * @param phrase the pattern, or the example, that decided the tier; else the example the likeliest topic is known by, or null
     */
    public record Judged(
            String text,
            String tier,
            @Nullable String flag,
            String command,
            @Nullable String answer,
            boolean sure,
            List<Likely> topics,
            String mode,
            @Nullable String phrase) {}

    /** A topic and how likely it is, 0 to 1 among topics. */
    public record Likely(String id, double score) {}

    /**
     * Judges a text.
     *
     * @param question the question it answers, or null
     * @param fever the fever threshold, °F
     * @param day the day on which it is typed
     */
    public Judged judge(String text, String language, @Nullable String question, double fever, LocalDate day) {
        List<Hit> hits = screen.screen(text, fever);
        Hit hit = hits.isEmpty() ? null : hits.getFirst();
        Understanding words =
                languages.getOrDefault(language, languages.values().iterator().next());
        boolean known = question != null && dialogue.questions().containsKey(question);
        Meaning meaning = known ? words.typed(text, question, false, day) : null;
        Requests.Heard heard = requests.hear(text);
        String like =
                heard.topics().isEmpty() ? null : heard.topics().getFirst().example();
        return new Judged(
                text,
                hit == null ? NONE : hit.tier().name().toLowerCase(Locale.ROOT),
                hit == null ? null : hit.flag(),
                command(words.typed(text, null, false, day)),
                question == null ? null : answer(meaning),
                meaning instanceof Meaning.Chose,
                heard.topics().stream().map(Judge::likely).toList(),
                requests.mode(heard).name().toLowerCase(Locale.ROOT),
                hit == null ? like : hit.pattern());
    }

    private static Likely likely(Sorter.Kind kind) {
        return new Likely(kind.label(), Math.round(kind.share() * 1000) / 1000.0);
    }

    /** To ask for a person is a topic and a command. */
    private String command(Meaning meaning) {
        if (meaning instanceof Meaning.AsksAbout asks) {
            Topic topic = dialogue.topics().topic(asks.topic());
            return topic != null && topic.person() ? PERSON : NONE;
        }
        if (!(meaning instanceof Meaning.Wants wants)) {
            return NONE;
        }
        return switch (wants.command()) {
            case CHANGE -> "change_answer";
            case START_AGAIN -> "start_over";
            case PERSON -> PERSON;
            case DELETE -> "delete_my_data";
            case PAUSE -> "pause_stop";
            case GUIDE -> "show_guide";
            case LANGUAGE -> "language_" + wants.target();
            default -> wants.command().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String answer(@Nullable Meaning meaning) {
        return switch (meaning) {
            case Meaning.Chose chose -> written(chose.value());
            case Meaning.Guessed guessed -> written(guessed.values().getFirst());
            case null, default -> UNCLEAR;
        };
    }

    private static String written(FactValue value) {
        return switch (value) {
            case FactValue.Codes(List<String> codes) ->
                codes.stream().allMatch(Reserved::is)
                        ? UNCLEAR
                        : String.join("+", codes.stream().sorted().toList());
            case FactValue.Whole(int number) -> Integer.toString(number);
            case FactValue.Words _ -> UNCLEAR;
        };
    }
}

package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Mode;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Question;
import org.handrail.core.engine.Engine;
import org.handrail.core.engine.Opening;
import org.handrail.core.engine.Outcome;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.handrail.core.fixtures.RulesFolder;
import org.junit.jupiter.api.Test;

/** With a visit within a week ten questions are asked, not counting the gate (consent, age) and the offer of more at the end. */
class ShortWayTest {
    private static final Instant AT = Instant.parse("2026-01-01T03:00:00Z");
    private static final Dialogue DIALOGUE = RulesFolder.dialogue();
    private static final Clinic CLINIC = RulesFolder.clinic();
    private static final Engine ENGINE = Engine.of(DIALOGUE);

    private static final int MOST = 10;
    private static final int MOST_TURNS = 100;
    private static final Set<String> NOT_COUNTED = Set.of("consent", "age_ok", "go_deeper");

    /** What an answer may open on the short way: safety, what hurts today, and a type that is not plain yet. */
    private static final Set<String> FOLLOW_UPS =
            Set.of("safe_now", "symptoms", "pain_now", "breath_rest", "hr_status", "type_check");

    private static final List<String> THE_TEN = List.of(
            "role",
            "appointment_timing",
            "distress",
            "what_changed",
            "stage",
            "subtype",
            "main_goal",
            "symptom_hard",
            "current_therapy",
            "own_question");

    private static final Map<String, FactValue> VISIT_SOON = Map.ofEntries(
            code("consent", "AGREE"),
            code("age_ok", "YES"),
            code("role", "PATIENT"),
            code("appointment_timing", "WITHIN_WEEK"),
            Map.entry("distress", new FactValue.Whole(2)),
            code("safe_now", "YES"),
            code("what_changed", "SCAN_GROWTH"),
            code("stage", "METASTATIC"),
            code("subtype", "HR_POSITIVE_HER2_NEGATIVE"),
            code("main_goal", "BALANCE"),
            code("symptom_hard", "NO"),
            code("current_therapy", "HORMONE"),
            Map.entry("own_question", new FactValue.Words("What comes next?")),
            code("go_deeper", "NO"));

    @Test
    void aVisitWithinAWeekIsTenQuestions() {
        assertThat(counted(VISIT_SOON)).isEqualTo(THE_TEN).hasSizeLessThanOrEqualTo(MOST);
    }

    /** Each answer to each of the ten in turn: beyond ten come only the questions that an answer calls for. */
    @Test
    void noAnswerMakesItLongerButByWhatItCallsFor() {
        Map<String, List<String>> tooLong = new TreeMap<>();
        Map<String, List<String>> beyond = new TreeMap<>();
        Map<String, FactValue> tripleNegative = with(
                with(VISIT_SOON, "subtype", FactValue.Codes.of("TRIPLE_NEGATIVE")),
                "current_therapy",
                FactValue.Codes.of("CHEMO"));
        for (String question : THE_TEN) {
            for (FactValue value : question.equals("appointment_timing") ? List.<FactValue>of() : values(question)) {
                List<String> more = new ArrayList<>(counted(with(tripleNegative, question, value)));
                more.removeAll(THE_TEN);
                if (!FOLLOW_UPS.containsAll(more)) {
                    tooLong.put(question + "=" + value, more);
                }
                if (!more.isEmpty()) {
                    beyond.put(question, more);
                }
            }
        }
        assertThat(tooLong).isEmpty();
        assertThat(beyond.keySet()).containsExactly("current_therapy", "distress", "subtype", "symptom_hard");
    }

    @Test
    void theThreeCommonTypesAreTenQuestions() {
        assertThat(Stream.of("HR_POSITIVE_HER2_NEGATIVE", "HER2_POSITIVE", "TRIPLE_NEGATIVE")
                        .map(type -> with(VISIT_SOON, "subtype", FactValue.Codes.of(type)))
                        .map(answers -> with(answers, "current_therapy", FactValue.Codes.of("CHEMO")))
                        .map(ShortWayTest::counted))
                .allSatisfy(asked -> assertThat(asked).isEqualTo(THE_TEN));
    }

    @Test
    void theMainPointsOnlyAreElevenQuestions() {
        Map<String, FactValue> later = with(VISIT_SOON, "appointment_timing", FactValue.Codes.of("LATER"));
        assertThat(counted(with(later, "info_preference", FactValue.Codes.of("BIG_PICTURE"))))
                .hasSize(MOST + 1)
                .containsAll(THE_TEN)
                .contains("info_preference");
    }

    /** What the short way leaves out is asked of those who want to answer more. */
    @Test
    void answeringMoreAsksWhatWasLeftOut() {
        assertThat(counted(with(VISIT_SOON, "go_deeper", FactValue.Codes.of("YES"))))
                .startsWith(THE_TEN.toArray(String[]::new))
                .contains("info_preference", "metastatic_sites", "results_have", "past_therapy");
    }

    @Test
    void theCardSaysHowManyAreLeft() {
        List<String> left = THE_TEN.subList(THE_TEN.indexOf("appointment_timing") + 1, THE_TEN.size());
        assertThat(left).hasSize(8);
        assertThat(card("en")).contains("About eight questions are left");
        assertThat(card("es")).contains("Quedan unas ocho preguntas");
    }

    private static String card(String language) {
        return Objects.requireNonNull(DIALOGUE.words().get(language))
                .list("cards.short_way.body")
                .toString();
    }

    private static List<FactValue> values(String question) {
        FactSpec spec = Objects.requireNonNull(DIALOGUE.facts().get(question));
        Question how = Objects.requireNonNull(DIALOGUE.questions().get(question));
        Stream<FactValue> own = switch (spec.kind()) {
            case NUMBER -> IntStream.rangeClosed(spec.min(), spec.max()).mapToObj(FactValue.Whole::new);
            case TEXT -> Stream.of(new FactValue.Words("Why?"));
            case ONE, MANY, DERIVED, BAND -> spec.codes().stream().map(FactValue.Codes::of);
        };
        return Stream.concat(own, Reserved.CODES.stream().filter(how::offers).map(FactValue.Codes::of))
                .toList();
    }

    /** The questions asked, in their order, without those that do not count; what the answers do not name is skipped. */
    private static List<String> counted(Map<String, FactValue> answers) {
        List<String> asked = new ArrayList<>();
        Conversation conversation =
                ENGINE.begin(new Opening("c_short", CLINIC, "en"), AT).conversation();
        for (int turn = 0; turn < MOST_TURNS && conversation.mode() == Mode.BOT; turn++) {
            String open = ENGINE.view(conversation, CLINIC).open();
            if (open == null) {
                asked.removeAll(NOT_COUNTED);
                return asked;
            }
            asked.add(open);
            FactValue value = answers.getOrDefault(open, FactValue.Codes.of(Reserved.SKIPPED));
            Outcome outcome = ENGINE.take(conversation, CLINIC, "m" + turn, new Utterance.Answer(open, value), AT);
            assertThat(outcome).as("%s = %s", open, value).isInstanceOf(Outcome.Taken.class);
            conversation = ((Outcome.Taken) outcome).conversation();
        }
        throw new AssertionError("did not come to its end: " + asked);
    }

    private static Map<String, FactValue> with(Map<String, FactValue> answers, String fact, FactValue value) {
        Map<String, FactValue> changed = new TreeMap<>(answers);
        changed.put(fact, value);
        return changed;
    }

    private static Map.Entry<String, FactValue> code(String fact, String code) {
        return Map.entry(fact, FactValue.Codes.of(code));
    }
}

package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Mode;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.engine.Engine;
import org.handrail.core.engine.Opening;
import org.handrail.core.engine.Outcome;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.guide.Guide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decision tables A and B of the clinical brief (2.3, 2.4), person by person. */
class GuideTest {
    private static final Instant AT = Instant.parse("2026-01-01T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Engine ENGINE = Engine.of(RulesFolder.dialogue());
    private static final Clinic CLINIC = RulesFolder.clinic();
    private static final List<String> ALWAYS = List.of("o12", "o15", "o18");
    private static final List<String> CORE =
            List.of("q01", "q02", "q04", "q06", "q07", "q16", "q17", "q18", "q20", "q23", "q35");

    @Test
    void everybodyGetsTheCoreQuestions() {
        assertThat(items(Map.of())).containsAll(CORE);
        assertThat(items(Map.of("subtype", one("TRIPLE_NEGATIVE")))).containsAll(CORE);
        assertThat(items(Map.of("stage", one("EARLY")))).containsAll(CORE);
    }

    /** The core ends with who to call; what did not fit into it comes first in the annex, and nothing gets lost. */
    @Test
    void theAnnexBeginsBehindWhatIsForTheVisit() {
        GuideOwner little = new GuideOwner();
        little.toTheEnd();
        Guide full = new EverythingPerson(Engine.of(RulesFolder.dialogue()), CLINIC).guide();

        assertThat(ids(full).subList(ids(full).indexOf(full.annex()), ids(full).size()))
                .containsExactly("options-more", "more", "tests", "find_out", "checklist", "record", "notes");
        assertThat(ids(full)).containsSubsequence("top", "know", "matters", "options", "first", "call", "options-more");
        assertThat(little.guide().annex()).isEqualTo("tests");
        assertThat(ids(little.guide())).containsSubsequence("call", "tests");
    }

    private static List<String> ids(Guide guide) {
        return guide.sections().stream().map(Guide.Section::id).toList();
    }

    @Test
    void anUnknownTypeLeavesStudiesSupportAndTests() {
        assertThat(options(Map.of("subtype", one(Reserved.NOT_SURE)))).containsExactlyInAnyOrderElementsOf(ALWAYS);
        assertThat(items(Map.of("subtype", one(Reserved.NOT_SURE)))).contains("q10");
    }

    @Test
    void earlyCancerHasNoOptionsForAdvancedCancer() {
        assertThat(options(Map.of("stage", one("EARLY"), "subtype", one("HER2_POSITIVE"))))
                .doesNotContainAnyElementsOf(
                        List.of("o01", "o02", "o03", "o04", "o05", "o06", "o07", "o08", "o09", "o10", "o11"));
    }

    @Test
    void aHormonePositiveCancerWithEsr1() {
        Map<String, FactValue> person = person(Map.of(
                "subtype", one("HR_POSITIVE_HER2_NEGATIVE"),
                "esr1", one("POSITIVE"),
                "current_therapy", one("HORMONE"),
                "metastatic_sites", one("BONE")));
        assertThat(options(person)).contains("o02", "o14").doesNotContain("o09", "o10", "o05", "o03");
        assertThat(items(person)).contains("q09h", "q37", "q38").doesNotContain("q09e", "q14", "q39");
    }

    @Test
    void aHormonePositiveCancerWithPik3caAndBrca() {
        Map<String, FactValue> person = person(Map.of(
                "subtype", one("HR_POSITIVE_HER2_NEGATIVE"), "pik3ca", one("POSITIVE"), "brca", one("POSITIVE")));
        assertThat(options(person)).contains("o03", "o05").doesNotContain("o02", "o09", "o10");
        assertThat(items(person)).contains("q51");
    }

    @Test
    void aHer2PositiveCancerInTheBrain() {
        Map<String, FactValue> person = person(Map.of(
                "subtype",
                one("HER2_POSITIVE"),
                "metastatic_sites",
                one("BRAIN"),
                "current_therapy",
                one("HER2_ANTIBODY")));
        assertThat(options(person)).contains("o06", "o09", "o13").doesNotContain("o01", "o02", "o10");
        assertThat(items(person)).contains("q09e", "q05", "q39").doesNotContain("q09h", "q14");
    }

    @Test
    void aTripleNegativeCancerWithPdL1() {
        Map<String, FactValue> person =
                person(Map.of("subtype", one("TRIPLE_NEGATIVE"), "pdl1", one("POSITIVE"), "past_therapy", one("NONE")));
        assertThat(options(person)).contains("o07", "o08", "o10").doesNotContain("o01", "o02", "o09");
        assertThat(items(person)).contains("q14", "q13", "q05").doesNotContain("q09h", "q09e");
    }

    @Test
    void immunotherapyHadBeforeIsNotListedAgain() {
        Map<String, FactValue> person = person(Map.of(
                "subtype", one("TRIPLE_NEGATIVE"), "pdl1", one("POSITIVE"), "past_therapy", one("IMMUNOTHERAPY")));
        assertThat(options(person)).doesNotContain("o10");
    }

    @Test
    void feverPlanAndBloodSugarFollowTheTreatment() {
        assertThat(items(person(Map.of("current_therapy", one("CHEMO")))))
                .contains("q21")
                .doesNotContain("q22s");
        assertThat(items(person(Map.of("current_therapy", one("PI3K_AKT_MTOR")))))
                .contains("q22s");
        assertThat(items(person(Map.of("current_therapy", one("ADC"))))).contains("q21", "q22");
    }

    @Test
    void goalsChangeTheQuestionsAndNeverTheOptions() {
        List<String> longer = options(person(Map.of("main_goal", one("LONGER_LIFE"))));
        assertThat(options(person(Map.of("main_goal", one("BALANCE"))))).isEqualTo(longer);
        assertThat(items(person(Map.of("main_goal", one("LONGER_LIFE")))))
                .contains("q42")
                .doesNotContain("q44");
        assertThat(items(person(Map.of("main_goal", one("BALANCE")))))
                .contains("q44")
                .doesNotContain("q42");
    }

    @Test
    void ownWordsComeFirst() {
        Guide guide = ENGINE.guide(
                conversation(person(Map.of("own_question", new FactValue.Words("Will I be less tired?")))),
                CLINIC,
                DAY);
        assertThat(guide.sections().getFirst().id()).isEqualTo(GuidePlan.TOP);
        assertThat(guide.sections().getFirst().lines().getFirst().text()).isEqualTo("Will I be less tired?");
    }

    @Test
    void optionsStandInTheFixedSentence() {
        Guide guide = ENGINE.guide(conversation(person(Map.of("subtype", one("TRIPLE_NEGATIVE")))), CLINIC, DAY);
        assertThat(guide.sections())
                .filteredOn(section -> section.id().startsWith("options"))
                .flatExtracting(Guide.Section::lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.text())
                        .startsWith("You could ask whether ")
                        .endsWith(" is something to consider for you, and why or why not."));
    }

    @Test
    void namesStandBelowAnOptionOnlyUntilTheirDayOfReview() {
        Map<String, FactValue> person =
                person(Map.of("subtype", one("HR_POSITIVE_HER2_NEGATIVE"), "esr1", one("POSITIVE")));
        assertThat(detail("o02", person, DAY))
                .isEqualTo("Names you may hear: elacestrant (Orserdu) and imlunestrant (Inluriyo).");
        assertThat(detail("o02", person, LocalDate.of(2026, 12, 18))).contains("elacestrant");
        assertThat(detail("o02", person, LocalDate.of(2026, 12, 19))).isNull();
    }

    @Test
    void namesFollowWhatTheOptionSaysAlreadyAndAreAtMostSix() {
        Map<String, FactValue> person = person(Map.of("subtype", one("HER2_POSITIVE"), "past_therapy", one("ADC")));
        assertThat(String.valueOf(detail("o08", person, DAY)).split(", | and ", -1))
                .hasSize(6);
        assertThat(detail("o09", person, DAY))
                .startsWith("Some HER2 pills can reach the brain. Names you may hear: ")
                .contains("tucatinib (Tukysa)");
        assertThat(detail("o09", person, LocalDate.of(2027, 3, 1))).isEqualTo("Some HER2 pills can reach the brain.");
        assertThat(detail("o12", person, DAY)).doesNotContain("Names");
    }

    private static @Nullable String detail(String option, Map<String, FactValue> person, LocalDate day) {
        return ENGINE.guide(conversation(person), CLINIC, day).sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.id().equals(option))
                .findFirst()
                .orElseThrow()
                .detail();
    }

    private static FactValue one(String code) {
        return FactValue.Codes.of(code);
    }

    /** Somebody with advanced cancer who takes the full way and answers nothing else. */
    private static Map<String, FactValue> person(Map<String, FactValue> answers) {
        Map<String, FactValue> all = new TreeMap<>(answers);
        all.putIfAbsent("stage", one("METASTATIC"));
        return all;
    }

    private static List<String> options(Map<String, FactValue> answers) {
        return items(answers).stream().filter(id -> id.matches("o\\d\\d")).toList();
    }

    private static List<String> items(Map<String, FactValue> answers) {
        return ENGINE.guide(conversation(answers), CLINIC, DAY).sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(Guide.Line::id)
                .toList();
    }

    /** Answers these questions when they come, and skips the others. */
    private static Conversation conversation(Map<String, FactValue> answers) {
        Conversation conversation =
                ENGINE.begin(new Opening("c_guide", CLINIC, "en"), AT).conversation();
        int turn = 0;
        while (!conversation.guideReady() && conversation.mode() == Mode.BOT) {
            String open = String.valueOf(ENGINE.view(conversation, CLINIC).open());
            FactValue value = answers.getOrDefault(open, otherwise(open));
            Outcome outcome = ENGINE.take(conversation, CLINIC, "m" + turn++, new Utterance.Answer(open, value), AT);
            assertThat(outcome).as("answer %s to %s", value, open).isInstanceOf(Outcome.Taken.class);
            conversation = ((Outcome.Taken) outcome).conversation();
        }
        return conversation;
    }

    private static FactValue otherwise(String question) {
        return switch (question) {
            case "consent" -> one("AGREE");
            case "age_ok" -> one("YES");
            case "appointment_timing" -> one("LATER");
            case "testing_done" -> one("LIQUID");
            default -> one(Reserved.SKIPPED);
        };
    }
}

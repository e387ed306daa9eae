package org.handrail.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.handrail.core.guide.Guide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is for the visit itself, the core, is two pages; the annex begins on a page of its own (clinical brief 6.1). */
class CorePagesTest {
    private static final int CORE = 2;

    /** As docs/takeaways.md says. */
    private static final Pages LONGEST = new Pages(3, 6);

    /** The ordinary person of the full path, the short way, and those whose core is the longest among the plays. */
    private static final List<String> PEOPLE = List.of(
            "happy-path-hormone-scan-growth",
            "short-way-this-week",
            "comes-back",
            "person-her2-positive-brain",
            "person-other-filling-in-es",
            "person-triple-negative-pd-l1");

    /** Somebody who opens all that one person can open. */
    private static final String EVERYTHING =
            "walk consent=AGREE age_ok=YES role=CAREGIVER appointment_timing=NOT_SCHEDULED"
                + " info_preference=STEP_BY_STEP distress=10 safe_now=YES"
                + " what_changed=SCAN_GROWTH+NEW_SPOTS+SYMPTOMS+MARKERS+GENE_CHANGE+SIDE_EFFECTS stage=METASTATIC"
                + " metastatic_sites=BONE+LIVER+LUNG+BRAIN+LYMPH_NODES+SKIN_CHEST_WALL+ABDOMEN+OTHER"
                + " subtype=TRIPLE_NEGATIVE results_have=SOME scans_done=CT+MRI+PET+BONE_SCAN+BLOOD+WAITING"
                + " scan_notes=KIDNEY+CONTRAST+CLOSED_SPACE+METAL testing_done=TISSUE+LIQUID+WAITING"
                + " main_goal=QUALITY_OF_LIFE goal_words=\"In my own words\""
                + " values=MORE_TIME+FEELING_WELL+CLEAR_HEAD+BEING_HOME+FEWER_VISITS+KEEP_ROLES+AVOID_EFFECT"
                + " function=ECOG_3 support_home=ALONE_NO_HELP"
                + " hard_side_effects=NAUSEA+DIARRHEA+FATIGUE+NEUROPATHY+HAIR+MOUTH+HAND_FOOT+LOW_COUNTS+MOOD+SUGAR+OTHER"
                + " not_again=\"In my own words\" decision_role=FAMILY_INVOLVED symptom_hard=YES"
                + " symptoms=PAIN+TIRED+BREATH+NAUSEA+APPETITE+BOWELS+SLEEP+MOOD+NUMBNESS+SWELLING+OTHER pain_now=6"
                + " breath_rest=NO current_therapy=HORMONE type_check=YES past_therapy=NOT_SURE prior_lines=FIRST"
                + " her2_level=NOT_SURE pdl1=POSITIVE brca=POSITIVE msi_tmb=POSITIVE"
                + " paths_open=NEXT_LINE+TARGETED+IMMUNOTHERAPY+TRIALS+RADIATION+SUPPORTIVE+PLANNING"
                + " trial_interest=YES support_kinds=PAIN_CONTROL+FOOD+MOVEMENT+MOOD_CARE+SLEEP_ENERGY+FAMILY"
                + " planning_talk=NOW comfort_talk=YES own_question=\"In my own words\" second_opinion=WANTS"
                + " companion=COMES visit_language=SPANISH worries=COSTS+TRAVEL+CARE+WORK+FOOD_MOVE+COPING+HOME"
                + " insurance=WORRIED travel=HARD childcare=NEEDS_CARE work=WORKING alone_now=YES home_safe=YES"
                + " record_have=YES";

    static Stream<Arguments> sheets() {
        return PEOPLE.stream().flatMap(person -> Stream.of(Paper.values()).map(paper -> Arguments.of(person, paper)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theCoreIsTwoPages(String person, Paper paper) throws IOException {
        Pages pages = pages(People.copy(person), paper, LetterSize.NORMAL);

        assertThat(pages.core()).isLessThanOrEqualTo(CORE);
        assertThat(pages.all()).isGreaterThan(pages.core());
    }

    @Test
    void theLongestGuideIsAsLongAsTheDocsSay() throws IOException {
        Copy longest = People.copy(People.who(EVERYTHING));
        for (Paper paper : Paper.values()) {
            assertThat(pages(longest, paper, LetterSize.NORMAL)).isEqualTo(LONGEST);
        }
    }

    private record Pages(int core, int all) {}

    private static Pages pages(Copy copy, Paper paper, LetterSize size) throws IOException {
        Guide guide = copy.guide();
        List<String> ids = guide.sections().stream().map(Guide.Section::id).toList();
        int annex = ids.indexOf(Objects.requireNonNull(guide.annex()));
        try (PDDocument document = Loader.loadPDF(GuidePdf.of(copy, paper, size))) {
            List<PDOutlineItem> contents = StreamSupport.stream(
                            document.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .toList();
            int core = document.getPages().indexOf(contents.get(annex).findDestinationPage(document));
            return new Pages(core, document.getNumberOfPages());
        }
    }
}

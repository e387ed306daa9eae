package org.handrail.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.api.Test;

/** Three people, three guides: each holds what fits (the clinical tables A and B), and nothing of the others'. */
@BrowserTest
class ThreePeopleTest {
    private static final String SUPPORT = "meeting the supportive (palliative) care team now";
    private static final String NEW_TEST = "a new test of tissue or blood";
    private static final String TRIAL = "a clinical trial";
    private static final String ESR1 = "a hormone pill made for cancers with an ESR1 change";
    private static final String TROP2 = "an antibody that carries chemo to cells with TROP2";
    private static final String CHEMO = "chemo, by pill or by drip";
    private static final String BONES = "a medicine to make bones stronger";
    /** Every option the guide can name; those a guide does not list are asserted not to be there. */
    private static final List<String> OPTIONS = List.of(
            SUPPORT,
            NEW_TEST,
            TRIAL,
            ESR1,
            TROP2,
            CHEMO,
            BONES,
            "a new kind of hormone pill or shot, alone or with a targeted pill",
            "a pill that blocks the PI3K and AKT pathway, with a hormone shot",
            "a pill that blocks mTOR, with a hormone pill",
            "a PARP pill, made for BRCA changes that run in families",
            "an antibody that carries chemo to cells with HER2",
            "a mix of HER2 medicines",
            "immunotherapy with chemo, or with an antibody that brings chemo to the cells",
            "a medicine made for a rare change",
            "radiation to one sore or risky spot",
            "draining fluid, or another small treatment for one spot",
            "a break from treatment, or care for comfort such as hospice");

    private static final String HORMONE_FIRST =
            "Can I have more hormone-based treatment before chemo? Do my ESR1 and PIK3CA results matter here?";
    private static final String BONE_RISK =
            "Is any bone at risk of breaking? Is there a medicine to make bones stronger?";
    private static final String BACK_SIGNS = "Which signs in my back or legs mean that I call at once?";
    private static final String PD_L1 = "Was PD-L1 tested, and what was the score? Could immunotherapy play a part?";
    private static final String BRAIN_SCAN = "Do I need a scan of the brain?";
    private static final String LONGEST =
            "Which option may hold the cancer back the longest, and at what price in side effects?";
    private static final String GOOD_WEEK = "What would a good week look like on each option?";
    private static final String IS_IT_WORKING = "Has the treatment stopped working? How can you tell?";
    private static final String WHICH_TYPE = "What is the type now (ER, PR, HER2)? Was it tested again?";
    private static final String HELPER = "As the one who helps at home, what can I do, and may I get updates?";
    private static final String VISIT_SOON =
            "The visit is soon: mark three questions and hand over this page at the start.";
    /** Questions that fit some people and not others. */
    private static final List<String> QUESTIONS = List.of(
            HORMONE_FIRST,
            BONE_RISK,
            BACK_SIGNS,
            PD_L1,
            BRAIN_SCAN,
            LONGEST,
            GOOD_WEEK,
            IS_IT_WORKING,
            WHICH_TYPE,
            HELPER,
            VISIT_SOON);

    @Test
    void hormonePositiveWithAnEsr1ChangeAndBones(Lender lender) {
        Tab chat = lender.desktop().chat();
        People.hormonePositive(chat);

        String guide = guide(chat);

        assertOptions(guide, SUPPORT, NEW_TEST, TRIAL, ESR1, BONES);
        assertQuestions(guide, HORMONE_FIRST, BONE_RISK, BACK_SIGNS, GOOD_WEEK);
        assertThat(guide)
                .contains("At what temperature do I call, and at which number?")
                .contains("PIK3CA in tissue, as the blood test did not find it")
                .contains(People.OWN_WORDS);
    }

    @Test
    void tripleNegativeWithAVisitThisWeekByTheShortWay(Lender lender) {
        Tab chat = lender.desktop().chat();
        People.tripleNegativeThisWeek(chat);

        String guide = guide(chat);

        assertOptions(guide, SUPPORT, NEW_TEST, TRIAL, TROP2, CHEMO);
        assertQuestions(guide, PD_L1, BRAIN_SCAN, LONGEST, VISIT_SOON);
        assertThat(guide)
                .contains("PD-L1, with its score")
                .contains("BRCA1, BRCA2 and PALB2: changes that run in families")
                .doesNotContain("ESR1");
    }

    @Test
    void aDaughterWhoIsSureOfNothingStillLeavesWithAGuide(Lender lender) {
        Tab chat = lender.desktop().chat();
        People.unsureCaregiver(chat);

        String guide = guide(chat);

        assertOptions(guide, SUPPORT, NEW_TEST, TRIAL);
        assertQuestions(guide, IS_IT_WORKING, WHICH_TYPE, HELPER);
        assertThat(guide)
                .contains("How is the cancer doing on the treatment they have now?")
                .contains("Call 555-0110 and ask for a visit to talk about results.")
                .contains("Ask what stage the cancer is now.")
                .doesNotContain("ESR1")
                .doesNotContain("PD-L1, with its score");
    }

    private static String guide(Tab chat) {
        chat.openGuide();
        return chat.at(".guide .paper").innerText();
    }

    private static void assertOptions(String guide, String... listed) {
        assertThat(OPTIONS.stream().filter(option -> guide.contains("whether " + option + " is something to consider")))
                .containsExactlyInAnyOrder(listed);
    }

    private static void assertQuestions(String guide, String... listed) {
        assertThat(QUESTIONS.stream().filter(guide::contains)).containsExactlyInAnyOrder(listed);
    }
}

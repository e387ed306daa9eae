package org.handrail.web.browser;

/** The way into a conversation, which every test takes: the first questions, up to where the tests differ. */
final class Opening {
    static final String CONSENT = "Would you like to begin?";
    static final String AGE = "Are you 18 or older?";
    static final String ROLE = "Who are you filling this in for?";
    static final String NEXT_VISIT = "When do you next see your cancer team?";
    static final String HOW_MUCH = "How much do you want to hear today?";
    static final String WORRY = "Over the past week, how upset or worried have you felt?";
    static final String WHAT_CHANGED = "What made you or your team think the treatment may have stopped working?";
    static final String STAGE = "Has the cancer spread outside the breast and the nearby lymph nodes?";
    static final String SITES = "Where is the cancer now?";
    static final String TYPE = "What type of breast cancer is it?";
    static final String HORMONE_RESULT = "Is the cancer also hormone-positive?";
    static final String GOAL = "Right now, what matters most to you from treatment?";
    static final String HARD_SYMPTOM = "Is there a symptom that is hard to live with today?";
    static final String TREATMENT_NOW = "What treatment are you on now, or did you just stop?";
    static final String OWN_QUESTION = "What is the one thing you most want to ask?";
    static final String GO_DEEPER = "Would you like to answer more, to fill it out?";

    private Opening() {}

    /** Agreed, of age, for themselves. */
    static void begin(Tab chat) {
        chat.choose(CONSENT, "Yes, I agree. Let us begin");
        chat.choose(AGE, "Yes, 18 or older");
        chat.choose(ROLE, "For me");
    }

    /** As far as the question about what changed, by the short way. */
    static void shortWay(Tab chat) {
        begin(chat);
        chat.choose(NEXT_VISIT, "Within a week");
        chat.wayOut(WORRY, "Skip");
        chat.isAsked(WHAT_CHANGED);
    }
}

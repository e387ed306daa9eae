package org.handrail.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Three people who talk to the guide, from the first question to the last. */
final class People {
    static final String OWN_WORDS = "I want to see my daughter finish school";
    private static final int QUESTIONS_MOST = 40;
    private static final String SKIP = "Skip";
    private static final String NOT_FOUND = "No, it was not found";

    private People() {}

    static void hormonePositive(Tab chat) {
        Opening.begin(chat);
        chat.choose(Opening.NEXT_VISIT, "Within a month");
        chat.choose(Opening.HOW_MUCH, "A bit at a time");
        chat.rate(Opening.WORRY, 3);
        chat.choose(Opening.WHAT_CHANGED, "A scan showed growth");
        chat.choose(Opening.STAGE, "Yes, it is stage 4");
        chat.choose(Opening.SITES, "Bones");
        chat.choose(Opening.TYPE, "Hormone-positive, HER2-negative");
        chat.choose("Do you have copies of your latest results?", "Some of them");
        chat.choose("Which scans or blood tests were done since this came up?", "CT scan");
        chat.choose("Is there something a scan team needs to know about you?", "None of these");
        chat.choose(
                "Since it stopped working, has the cancer been tested again?", "Yes, a blood test for cancer genes");
        whatMatters(chat);
        chat.choose(Opening.HARD_SYMPTOM, "No");
        chat.choose(Opening.TREATMENT_NOW, "Hormone pills or shots", "A pill that slows cell growth");
        chat.choose("What other treatments have you had for advanced cancer?", "None");
        chat.choose("About how many treatments have you had since the cancer was advanced?", "This is the first");
        chat.choose("Has anyone said how much HER2 the cancer has?", "None, a true zero");
        chat.choose("Was a change in a gene called ESR1 found?", "Yes, it was found");
        chat.choose("Was a change in PIK3CA, AKT1 or PTEN found?", NOT_FOUND);
        chat.choose("Was a BRCA1 or BRCA2 change found that runs in families?", NOT_FOUND);
        chat.choose("Did the gene report show MSI-high, TMB-high, NTRK or RET?", NOT_FOUND);
        pathsAndPracticalMatters(chat);
    }

    private static void pathsAndPracticalMatters(Tab chat) {
        chat.wayOut("Which of these would you like to read about now?", SKIP);
        chat.choose("Would you want to hear about research studies?", "Maybe");
        chat.wayOut("Which of these would help you?", SKIP);
        chat.choose("Do you want questions about planning ahead on your guide?", "No, not for me");
        chat.wayOut(Opening.OWN_QUESTION, SKIP);
        chat.choose("Have you thought about a second opinion?", "No");
        chat.wayOut("Who could be with you at the visit?", SKIP);
        chat.wayOut("Which language would you like to speak at the visit?", SKIP);
        chat.choose("Which of these is a worry right now?", "None of these");
        chat.choose("Do you keep a list of your medicines, with doses and dates?", "Not yet");
    }

    private static void whatMatters(Tab chat) {
        chat.choose(Opening.GOAL, "A balance of these");
        chat.write("How would you say it in your own words?", OWN_WORDS);
        chat.choose("What do you want your team to keep in mind?", "More time", "A clear head");
        chat.choose("Which sounds most like you this week?", "I walk and do light work, but nothing heavy");
        chat.choose("Who can help you at home?", "Someone who lives with me");
        chat.choose("Which side effects were hardest for you?", "Being very tired");
        chat.wayOut("Is there one that you would not want to go through again?", SKIP);
        chat.choose("How do you like to decide about treatment?", "My doctor and I decide together");
    }

    static void tripleNegativeThisWeek(Tab chat) {
        Opening.shortWay(chat);
        chat.choose(Opening.WHAT_CHANGED, "A scan showed growth", "New spots were seen");
        chat.choose(Opening.STAGE, "Yes, it is stage 4");
        chat.choose(Opening.TYPE, "Triple-negative");
        chat.choose(Opening.GOAL, "Living as long as possible");
        chat.choose(Opening.HARD_SYMPTOM, "No");
        chat.choose(Opening.TREATMENT_NOW, "Chemo, by pill or drip");
        chat.wayOut(Opening.OWN_QUESTION, SKIP);
        chat.choose(Opening.GO_DEEPER, "No, this is enough");
    }

    /** Says "I'm not sure" wherever that can be said, and skips the rest. */
    static void unsureCaregiver(Tab chat) {
        chat.choose(Opening.CONSENT, "Yes, I agree. Let us begin");
        chat.choose(Opening.AGE, "Yes, 18 or older");
        chat.choose(Opening.ROLE, "For someone I care for");
        String ask = chat.asksSomethingElseThan(Opening.ROLE);
        int asked = 0;
        while (!ask.isEmpty()) {
            assertThat(asked++)
                    .as("questions to somebody who is sure of nothing")
                    .isLessThan(QUESTIONS_MOST);
            boolean unsure = chat.button("I'm not sure").isVisible();
            chat.press(unsure ? "I'm not sure" : SKIP);
            ask = chat.asksSomethingElseThan(ask);
        }
    }
}

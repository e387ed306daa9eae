package org.handrail.core.wording;

import java.util.List;
import java.util.regex.Pattern;

/** What no text for a patient says (clinical brief 4, R1–R3; the tone of the house). */
enum NeverSaid {
    ADVICE(
            "should (take|switch|start|stop|change|have|get)|recommend\\w*|(best|right) (option|treatment|choice|drug)",
            "tell people what to ask, not what to take"),
    ELIGIBILITY("qualif\\w+|eligib\\w+", "say \"ask whether it might fit\""),
    DIAGNOSIS(
            "diagnos\\w+|(your )?cancer has (progressed|spread)|this means (that )?you have|risk scores?",
            "say what the team may say, and what to ask"),
    CAUSE(
            "(could|may|might) be a (blood clot|clot|stroke|heart attack|infection)|is (probably|likely) (a|an|the)",
            "name no cause"),
    REASSURANCE(
            "you('| a)re fine|nothing to worry|(don't|do not) worry|you (don't|do not) need to (call|go|worry)",
            "do not reassure"),
    TONE(
            "unfortunately|journey|battl\\w+|i feel|i understand how you feel|great[!,]|good news|exciting",
            "say it plainly");

    /** Marks that shout, and pictures. */
    private static final Pattern SHOUTING = Pattern.compile("!|\\p{So}");

    private final Pattern pattern;
    private final String instead;

    NeverSaid(String words, String instead) {
        this.pattern =
                Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
        this.instead = instead;
    }

    /** What was found and how to mend it. */
    record Found(String words, String instead) {}

    static List<Found> in(String text) {
        List<Found> found = new java.util.ArrayList<>();
        String plain = text.replace('’', '\'');
        for (NeverSaid kind : values()) {
            kind.pattern.matcher(plain).results().forEach(match -> found.add(new Found(match.group(), kind.instead)));
        }
        SHOUTING.matcher(plain).results().forEach(match -> found.add(new Found(match.group(), "take it out")));
        return found;
    }
}

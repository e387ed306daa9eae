package org.handrail.core.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What no text for a patient says, in English and in Spanish (clinical brief 4, R1–R3 and D4; the tone of the house). Both languages are
 * looked for in every text. The patterns meet small letters without accents ({@link Folded}) and whole words.
 */
enum NeverSaid {
    ADVICE("tell people what to ask, not what to take", Banned.ADVICE_EN, Banned.ADVICE_ES),
    RANKING(
            "name what can be asked about, and leave the choice to the person and the team",
            Banned.RANK_EN,
            Banned.RANK_ES),
    ELIGIBILITY("say \"ask whether it might fit\"", Banned.FITS_EN, Banned.FITS_ES),
    DIAGNOSIS("say what the team may say, and what to ask", Banned.DIAGNOSIS_EN, Banned.DIAGNOSIS_ES),
    CAUSE("name no cause", Banned.CAUSE_EN, Banned.CAUSE_ES),
    CHANCE("state no chance in numbers; name the question to ask", Banned.CHANCE_EN, Banned.CHANCE_ES),
    REASSURANCE("do not reassure", Banned.CALM_EN, Banned.CALM_ES),
    TONE("say it plainly", Banned.TONE_EN, Banned.TONE_ES);

    /** Marks that shout, and pictures. */
    private static final Pattern SHOUTING = Pattern.compile("[!¡]|\\p{So}");

    private final String instead;
    private final Pattern pattern;

    NeverSaid(String instead, String english, String spanish) {
        this.instead = instead;
        this.pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + english + "|" + spanish + ")(?![\\p{L}\\p{N}])");
    }

    /** What was found and how to mend it. */
    record Found(String words, String instead) {}

    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Folded folded = Folded.of(text);
        for (NeverSaid kind : values()) {
            folded.find(kind.pattern).forEach(words -> found.add(new Found(words, kind.instead)));
        }
        folded.find(SHOUTING).forEach(mark -> found.add(new Found(mark, "take it out")));
        return found;
    }
}

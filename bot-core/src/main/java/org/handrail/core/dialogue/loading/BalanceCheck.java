package org.handrail.core.dialogue.loading;

import java.util.regex.Pattern;
import org.handrail.core.dialogue.Words.Wording;
import org.handrail.core.problem.Place;

/** A card about an option says as much against it as for it, in every language and to a caregiver too (clinical brief 4, D1). */
final class BalanceCheck implements Check {
    /** How many times as long as the shorter of the two the longer may be, counted in words. */
    private static final double MOST = 1.5;

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    @Override
    public void run(Draft draft, Report report) {
        for (DraftWords words : draft.words.values()) {
            draft.options.forEach(card -> card("cards." + card + ".option.", words, report));
        }
    }

    private static void card(String path, DraftWords words, Report report) {
        Wording why = words.texts.get(path + "why");
        Wording not = words.texts.get(path + "why_not");
        if (why == null || not == null) {
            return;
        }
        compare(path, false, why, not, words, report);
        if (why.caregiver() != null || not.caregiver() != null) {
            compare(path, true, why, not, words, report);
        }
    }

    private static void compare(
            String path, boolean caregiver, Wording why, Wording not, DraftWords words, Report report) {
        long pros = count(why.forReader(caregiver));
        long cons = count(not.forReader(caregiver));
        if (Math.max(pros, cons) <= MOST * Math.min(pros, cons)) {
            return;
        }
        String shorter = pros < cons ? "why" : "why_not";
        long least = (long) Math.ceil(Math.max(pros, cons) / MOST);
        report.error(
                place(path + shorter, caregiver, words),
                "not-balanced",
                "The words \"%s\" are not balanced%s: `why` has %d words, `why_not` %d"
                        .formatted(
                                path.substring(0, path.length() - 1), caregiver ? " for a caregiver" : "", pros, cons),
                "Let `%s` say at least %d words, or shorten the other; the longer may be %s times the shorter."
                        .formatted(shorter, least, MOST));
    }

    private static Place place(String key, boolean caregiver, DraftWords words) {
        Place place = caregiver ? words.keys.get(key + ".caregiver") : null;
        Place text = words.keys.getOrDefault(key, Place.of(words.home()));
        return place == null ? text : place;
    }

    private static long count(String text) {
        return WORD.matcher(text).results().count();
    }
}

package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.problem.Place;

/**
 * What is private stays in the conversation: the guide does not print it, and nothing that leaves the conversation can be read back
 * to it. So whatever a row decides because of a private fact is private too, or does not leave: cards and dangers.
 */
final class PrivateCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        draft.printed.stream()
                .filter(printed -> isPrivate(printed.fact(), draft))
                .forEach(printed -> told(printed.place(), printed.by(), printed.fact(), report));
        draft.words.values().forEach(words -> placeholders(words, draft, report));
        draft.rows.forEach(row -> row(row, draft, report));
    }

    private static void placeholders(DraftWords words, Draft draft, Report report) {
        List<String> secrets = draft.facts.values().stream()
                .filter(FactSpec::isPrivate)
                .map(FactSpec::id)
                .toList();
        for (DraftWords.Text text : words.all) {
            for (String secret : secrets) {
                if (text.key().startsWith("guide.") && text.text().contains("{fact." + secret + "}")) {
                    told(text.place(), "The text \"%s\"".formatted(text.key()), secret, report);
                }
            }
        }
    }

    private static void told(Place place, String by, String fact, Report report) {
        report.error(
                place,
                "private-on-guide",
                "%s prints \"%s\", which is private".formatted(by, fact),
                "Leave it out: the guide is shown, printed and handed on.");
    }

    private static void row(DraftRow row, Draft draft, Report report) {
        List<String> leaving = leaving(row, draft);
        for (DraftCondition condition : leaving.isEmpty() ? List.<DraftCondition>of() : row.conditions()) {
            if (isPrivate(condition.fact(), draft)) {
                report.error(
                        condition.place(),
                        "private-shows",
                        "Because of \"%s\", which is private, this row leads to %s, which leaves the conversation"
                                .formatted(condition.fact(), leaving.getFirst()),
                        "Make that fact `private: true` too, or decide it by another fact.");
            }
        }
    }

    /** What this row decides that others get to see. */
    private static List<String> leaving(DraftRow row, Draft draft) {
        List<String> leaving = new ArrayList<>();
        row.row().then().guide().forEach(item -> leaving.add("the guide item \"%s\"".formatted(item)));
        List<String> facts = new ArrayList<>(row.row().then().ask());
        facts.addAll(row.derives().keySet());
        facts.stream()
                .filter(fact -> draft.facts.containsKey(fact) && !isPrivate(fact, draft))
                .forEach(fact -> leaving.add("\"%s\"".formatted(fact)));
        return leaving;
    }

    private static boolean isPrivate(String fact, Draft draft) {
        FactSpec spec = draft.facts.get(fact);
        return spec != null && spec.isPrivate();
    }
}

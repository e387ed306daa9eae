package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.List;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is private stays in the conversation: the guide does not print it, and nothing that leaves the conversation can be read back
 * to it. So whatever a row decides because of a private fact or code is private too, or does not leave: cards and dangers.
 */
final class PrivateCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        draft.printed.stream()
                .filter(printed -> holdsSecrets(draft.facts.get(printed.fact())))
                .forEach(printed -> told(printed.place(), printed.by(), printed.fact(), report));
        draft.words.values().forEach(words -> placeholders(words, draft, report));
        draft.rows.forEach(row -> row(row, draft, report));
    }

    private static void placeholders(DraftWords words, Draft draft, Report report) {
        List<FactSpec> secrets =
                draft.facts.values().stream().filter(PrivateCheck::holdsSecrets).toList();
        for (DraftWords.Text text : words.all) {
            for (FactSpec secret : secrets) {
                if (text.key().startsWith("guide.") && text.text().contains("{fact." + secret.id() + "}")) {
                    told(text.place(), "The text \"%s\"".formatted(text.key()), secret.id(), report);
                }
            }
        }
    }

    private static void told(Place place, String by, String fact, Report report) {
        report.error(
                place,
                "private-on-guide",
                "%s prints \"%s\", which is private or has private codes".formatted(by, fact),
                "Leave it out: the guide is shown, printed and handed on.");
    }

    private static void row(DraftRow row, Draft draft, Report report) {
        List<String> leaving = leaving(row, draft);
        for (DraftCondition condition : leaving.isEmpty() ? List.<DraftCondition>of() : row.conditions()) {
            if (looksAtSecrets(condition, draft)) {
                report.error(
                        condition.place(),
                        "private-shows",
                        "Because of something private in \"%s\" this row leads to %s, which leaves the conversation"
                                .formatted(condition.fact(), leaving.getFirst()),
                        "Make that fact `private: true` too, or decide it by another fact.");
            }
        }
    }

    private static boolean looksAtSecrets(DraftCondition condition, Draft draft) {
        FactSpec spec = draft.facts.get(condition.fact());
        return spec != null && (spec.isPrivate() || condition.codes().stream().anyMatch(spec.privateCodes()::contains));
    }

    /** What this row decides that others get to see. */
    private static List<String> leaving(DraftRow row, Draft draft) {
        List<String> leaving = new ArrayList<>();
        row.row().then().guide().forEach(item -> leaving.add("the guide item \"%s\"".formatted(item)));
        List<String> facts = new ArrayList<>(row.row().then().ask());
        facts.addAll(row.derives().keySet());
        facts.addAll(row.row().then().mark().keySet());
        for (String fact : facts) {
            FactSpec spec = draft.facts.get(fact);
            if (spec != null && !spec.isPrivate()) {
                leaving.add("\"%s\"".formatted(fact));
            }
        }
        return leaving;
    }

    private static boolean holdsSecrets(@Nullable FactSpec spec) {
        return spec != null && (spec.isPrivate() || !spec.privateCodes().isEmpty());
    }
}

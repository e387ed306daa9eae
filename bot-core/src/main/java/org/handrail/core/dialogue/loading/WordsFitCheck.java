package org.handrail.core.dialogue.loading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.problem.Place;
import org.handrail.core.safety.Flag;
import org.handrail.core.safety.Flags;
import org.handrail.core.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/** Words stand only where something shows them. */
final class WordsFitCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        for (DraftWords words : draft.words.values()) {
            draft.facts.values().forEach(spec -> scale(spec, words, report));
            draft.cards.keySet().forEach(card -> card(card, draft.options.contains(card), words, report));
            draft.flags.flags().forEach(flag -> answers(flag, words, report));
            if (draft.names(Space.FLAG).isReadable()) {
                dangerAnswers(draft.flags, words, report);
            }
        }
    }

    private static void scale(FactSpec spec, DraftWords words, Report report) {
        for (String key : List.of("low", "high")) {
            Place place = words.keys.get("questions." + spec.id() + "." + key);
            if (place != null && spec.kind() != FactKind.NUMBER) {
                report.error(
                        place,
                        "unknown-key",
                        "\"%s\" names an end of a scale, but \"%s\" is not a number".formatted(key, spec.id()),
                        "Remove it.");
            }
        }
    }

    /** A card about an option has its parts, a plain card its paragraphs. */
    private static void card(String id, boolean option, DraftWords words, Report report) {
        for (String key : option ? List.of("body", "more") : List.of("option")) {
            Place place = words.keys.get("cards." + id + "." + key);
            if (place != null) {
                report.error(
                        place,
                        "unknown-key",
                        (option
                                        ? "The card \"%s\" is about an option, so it has no \"%s\""
                                        : "The card \"%s\" is not about an option, so it has no \"%s\"")
                                .formatted(id, key),
                        option
                                ? "Write its words as `option: { what, why, why_not, like, ask, unknown }`."
                                : "Write `body: …`, or say `option: true` in cards.yaml.");
            }
        }
    }

    private static void answers(Flag flag, DraftWords words, Report report) {
        String group = "flags." + flag.id() + ".answers.";
        words.keys.forEach((path, place) -> {
            String code = after(group, path);
            if (code != null && !code.contains(".") && !flag.answers().contains(code)) {
                report.error(
                        place,
                        "unknown-key",
                        "The flag \"%s\" has no answer \"%s\"".formatted(flag.id(), code),
                        Nearest.fix(code, flag.answers(), "Remove it."));
            }
        });
    }

    /** Answers of every danger card: those all cards can count on, and those some flag offers. */
    private static void dangerAnswers(Flags flags, DraftWords words, Report report) {
        Set<String> offered = new LinkedHashSet<>(EngineWords.DANGER_CODES);
        flags.flags().forEach(flag -> offered.addAll(flag.answers()));
        words.keys.forEach((path, place) -> {
            String code = after("engine." + EngineWords.DANGER_ANSWERS + ".", path);
            if (code != null && !code.contains(".") && !offered.contains(code)) {
                report.error(
                        place,
                        "unknown-key",
                        "No flag has the answer \"%s\"".formatted(code),
                        Nearest.fix(code, offered, "Remove it."));
            }
        });
    }

    private static @Nullable String after(String group, String path) {
        return path.startsWith(group) ? path.substring(group.length()) : null;
    }
}

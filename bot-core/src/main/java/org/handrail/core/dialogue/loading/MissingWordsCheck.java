package org.handrail.core.dialogue.loading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handrail.core.dialogue.Card;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.problem.Place;
import org.handrail.core.safety.Flag;

/** Everything that can be seen has its words in every language. What lacks all of its words is told once. */
final class MissingWordsCheck implements Check {
    @Override
    public void run(Draft draft, Report report) {
        for (DraftWords words : draft.words.values()) {
            if (draft.isSpoken(words.language())) {
                new Search(draft, words, report).run();
            }
        }
    }

    private static final class Search {
        private final Draft draft;
        private final DraftWords words;
        private final Report report;
        private final Set<String> told = new HashSet<>();

        Search(Draft draft, DraftWords words, Report report) {
            this.draft = draft;
            this.words = words;
            this.report = report;
        }

        void run() {
            each(Space.STEP, "steps.", List.of("title"));
            draft.names(Space.QUESTION).ids().stream().filter(draft::isAskable).forEach(this::question);
            draft.names(Space.CARD).ids().forEach(this::card);
            each(Space.SECTION, "guide.sections.", List.of("title"));
            for (GuidePlan.Section section : draft.sections) {
                section.columns().forEach(column -> require("guide.sections." + section.id() + ".columns", column));
            }
            draft.names(Space.ITEM).ids().forEach(id -> require("guide.items", id));
            EngineWords.TEXTS.forEach(key -> require("engine", key));
            EngineWords.GROUPS.forEach((group, keys) -> keys.forEach(key -> require("engine." + group, key)));
            each(Space.TOPIC, "topics.", List.of("title"));
            each(Space.FLAG, "flags.", List.of("title", "lines", "signs", "short"));
            draft.flags.flags().forEach(this::answers);
        }

        private void each(Space space, String path, List<String> keys) {
            for (String id : draft.names(space).ids()) {
                keys.forEach(key -> require(path + id, key));
            }
        }

        private void card(String card) {
            require("cards." + card, "title");
            if (draft.options.contains(card)) {
                Card.Option.PARTS.forEach(part -> require("cards." + card + ".option", part));
            } else {
                require("cards." + card, "body");
            }
        }

        private void question(String question) {
            List.of("ask", "why", "short").forEach(key -> require("questions." + question, key));
            FactSpec spec = draft.facts.get(question);
            if (spec != null && (spec.kind() == FactKind.ONE || spec.kind() == FactKind.MANY)) {
                spec.codes().forEach(code -> require("questions." + question + ".choices", code));
            }
        }

        private void answers(Flag flag) {
            String own = "flags." + flag.id() + ".answers";
            for (String code : flag.answers()) {
                if (!words.keys.containsKey("engine." + EngineWords.DANGER_ANSWERS + "." + code)) {
                    require(own, code);
                }
            }
        }

        private void require(String group, String key) {
            if (words.keys.containsKey(group + "." + key)) {
                return;
            }
            String missing = group + "." + key;
            String present = group;
            while (!present.isEmpty() && !words.keys.containsKey(present)) {
                missing = present;
                present = present.contains(".") ? present.substring(0, present.lastIndexOf('.')) : "";
            }
            if (words.groups.contains(present)) {
                tell(missing, present);
            }
        }

        private void tell(String missing, String present) {
            Place place = words.keys.getOrDefault(present, Place.of(words.home()));
            String key = missing.substring(missing.lastIndexOf('.') + 1);
            String where = present.isEmpty() ? "at the top level" : "under `" + present.replace(".", ": ") + "`";
            if (told.add(missing)) {
                report.error(
                        place,
                        "missing-words",
                        "The words \"%s\" are missing".formatted(missing),
                        "Add `%s: …` %s in %s.".formatted(key, where, words.home()));
            }
        }
    }
}
